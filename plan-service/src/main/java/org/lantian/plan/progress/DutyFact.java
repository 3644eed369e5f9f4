package org.lantian.plan.progress;

import java.time.Instant;
import java.util.Set;

/**
 * One thing that happened to an assignment.
 *
 * @param event what happened, as events name it: assigned, signed-for, overdue …
 */
record DutyFact(String event, DutyMoved moved) {

    private static final Set<String> REMINDERS = Set.of("due-soon", "overdue");

    Instant at() {
        return moved.at();
    }

    boolean isReminder() {
        return REMINDERS.contains(event);
    }
}
