/** The deadline clock: tells, once each, that a duty is due soon or overdue. */
@NullMarked
package org.lantian.task.deadline;

import org.jspecify.annotations.NullMarked;
