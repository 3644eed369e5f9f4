package org.lantian.task.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.lantian.task.calendar.Calendars;
import org.lantian.task.move.AssignmentFacts;
import org.lantian.task.reminder.ReminderPolicies;

/** The rule for a duty: the steps that its policy names, on the days that the working calendar has. */
@ApplicationScoped
class DeadlineRules {

    private final ReminderPolicies policies;
    private final Calendars calendars;

    DeadlineRules(ReminderPolicies policies, Calendars calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    DeadlineRule of(AssignmentFacts duty) {
        return new DeadlineRule(policies.stepsFor(duty), calendars.current());
    }
}
