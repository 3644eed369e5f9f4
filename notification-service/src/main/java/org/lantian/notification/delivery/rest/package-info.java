/** What became of deliveries, for those who operate them. */
@NullMarked
package org.lantian.notification.delivery.rest;

import org.jspecify.annotations.NullMarked;
