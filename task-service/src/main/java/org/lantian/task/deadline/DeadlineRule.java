package org.lantian.task.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the clock tells next of a duty, and on which day: a reminder some days before the due date, and that it is overdue on
 * the day after. Each is told once. A reminder that is late comes at once as long as the due date has not ended, and never after.
 *
 * @param dueSoonDays how many days before the due date a duty is due soon
 */
record DeadlineRule(int dueSoonDays) {

    record Step(DeadlineAction action, LocalDate on) {}

    /**
     * The step that follows what was told.
     *
     * @param told what was told last, or null
     * @return the next step, on a day that may have passed already; empty when there is nothing to tell any more
     */
    Optional<Step> next(LocalDate dueOn, @Nullable DeadlineAction told, LocalDate today) {
        if (told == DeadlineAction.OVERDUE) {
            return Optional.empty();
        }
        if (told == DeadlineAction.DUE_SOON || today.isAfter(dueOn)) {
            return Optional.of(new Step(DeadlineAction.OVERDUE, dueOn.plusDays(1)));
        }
        return Optional.of(new Step(DeadlineAction.DUE_SOON, dueOn.minusDays(dueSoonDays)));
    }
}
