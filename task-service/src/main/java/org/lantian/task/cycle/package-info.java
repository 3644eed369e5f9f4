/** Which reports of progress are wanted for which period, and which have not come (调度). */
@NullMarked
package org.lantian.task.cycle;

import org.jspecify.annotations.NullMarked;
