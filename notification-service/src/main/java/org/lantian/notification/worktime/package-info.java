/** Time as offices work: hours, weekends, holidays and make-up days. */
@NullMarked
package org.lantian.notification.worktime;

import org.jspecify.annotations.NullMarked;
