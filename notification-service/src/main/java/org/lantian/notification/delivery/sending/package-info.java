/** Claims deliveries, has their messages brought, and writes down what became of it. */
@NullMarked
package org.lantian.notification.delivery.sending;

import org.jspecify.annotations.NullMarked;
