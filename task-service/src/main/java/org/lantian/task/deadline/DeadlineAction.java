package org.lantian.task.deadline;

/** What the deadline clock has to tell of a duty. */
enum DeadlineAction {
    DUE_SOON,
    OVERDUE
}
