/** When a unit is reminded of a duty: policy by plan, role and level. */
@NullMarked
package org.lantian.task.reminder;

import org.jspecify.annotations.NullMarked;
