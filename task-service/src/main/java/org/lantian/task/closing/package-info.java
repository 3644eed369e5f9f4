/** Whether the lead of a joint duty (联办) may close before its cooperating units: policy of each plan. */
@NullMarked
package org.lantian.task.closing;

import org.jspecify.annotations.NullMarked;
