package org.lantian.task.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.time.WorkingCalendar;
import org.lantian.task.reminder.ReminderKind;
import org.lantian.task.reminder.ReminderSteps;
import org.lantian.task.reminder.ReminderSteps.Step;

/**
 * What the clock tells next of a duty, and on which day. Each step is told once. Of steps that are late only the last is told: a
 * reminder as long as the due date has not ended and never after, that it is overdue always, and again only as of today.
 */
record DeadlineRule(ReminderSteps steps, WorkingCalendar calendar) {

    /**
     * The step that follows what was told.
     *
     * @param told what was told last, or null
     * @return the next step, on a day that may have passed already; empty when there is nothing to tell any more
     */
    Optional<Step> next(LocalDate dueOn, @Nullable Step told, LocalDate today) {
        var left = steps.schedule(dueOn, calendar).stream()
                .filter(step -> told == null || step.compareTo(told) > 0)
                .filter(step -> !today.isAfter(dueOn) || !step.on().isBefore(dueOn.plusDays(1)))
                .toList();
        var overdueUntold = left.stream()
                .filter(step ->
                        step.kind() == ReminderKind.OVERDUE && !step.on().isAfter(today))
                .findFirst();
        if (overdueUntold.isPresent()) {
            return overdueUntold;
        }
        var late = left.stream().filter(step -> !step.on().isAfter(today)).reduce((first, second) -> second);
        return late.isPresent() ? late : left.stream().findFirst();
    }
}
