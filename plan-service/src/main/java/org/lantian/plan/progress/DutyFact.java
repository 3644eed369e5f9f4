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
    private static final Set<String> STANDING_STILL = Set.of("extension-decided", "carried-on", "handed-over");

    Instant at() {
        return moved.at();
    }

    boolean isReminder() {
        return REMINDERS.contains(event);
    }

    /** Its state is what it was before; the reason given, if any, is not that of the state. */
    boolean standsStill() {
        return STANDING_STILL.contains(event);
    }
}
