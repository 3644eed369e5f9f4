/** Hours in which nothing is sent that can wait. */
@NullMarked
package org.lantian.notification.delivery.quiet;

import org.jspecify.annotations.NullMarked;
