package org.lantian.task.reminder;

/** What a unit is told of its due date, in the order in which it comes. */
public enum ReminderKind {
    DUE_SOON,
    DUE,
    OVERDUE,
    AGAIN
}
