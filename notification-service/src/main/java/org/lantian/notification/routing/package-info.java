/** Which event tells which unit what. */
@NullMarked
package org.lantian.notification.routing;

import org.jspecify.annotations.NullMarked;
