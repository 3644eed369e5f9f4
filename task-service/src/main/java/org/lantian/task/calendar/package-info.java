/** Which days are worked: weekends, statutory holidays and make-up days, a year at a time. */
@NullMarked
package org.lantian.task.calendar;

import org.jspecify.annotations.NullMarked;
