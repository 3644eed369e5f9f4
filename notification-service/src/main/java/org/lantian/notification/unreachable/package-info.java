/** Which units no message reaches, and who hears of it. */
@NullMarked
package org.lantian.notification.unreachable;

import org.jspecify.annotations.NullMarked;
