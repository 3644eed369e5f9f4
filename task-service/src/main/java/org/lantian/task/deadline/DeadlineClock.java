package org.lantian.task.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.task.assignment.AssignmentFacts;
import org.lantian.task.assignment.TaskEvent;

/** Sets, rests and ends the clock of an assignment as it moves, in the transaction of the move. */
@ApplicationScoped
class DeadlineClock {

    private final Deadlines deadlines;
    private final Clock clock;
    private final DeadlineRule rule;

    DeadlineClock(
            Deadlines deadlines,
            Clock clock,
            @ConfigProperty(name = "lantian.deadline.due-soon-days") int dueSoonDays) {
        this.deadlines = deadlines;
        this.clock = clock;
        this.rule = new DeadlineRule(dueSoonDays);
    }

    void follow(@Observes TaskEvent event) {
        var facts = event.facts();
        var id = facts.assignmentId();
        switch (facts.state()) {
            case ASSIGNED -> start(facts);
            case SIGNED_FOR -> {}
            case SUBMITTED -> deadlines.locked(id).ifPresent(Deadline::rest);
            case RETURNED -> deadlines.locked(id).ifPresent(deadline -> deadline.set(rule, LocalDate.now(clock)));
            case COMPLETED, CANCELLED -> deadlines.locked(id).ifPresent(deadlines::delete);
        }
    }

    /** A duty without a due date has no clock and is never overdue. */
    private void start(AssignmentFacts facts) {
        if (facts.dueOn() != null) {
            var deadline = new Deadline(facts.assignmentId(), facts.dueOn());
            deadline.set(rule, LocalDate.now(clock));
            deadlines.persist(deadline);
        }
    }
}
