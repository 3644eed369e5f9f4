package org.lantian.task.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.lantian.task.move.AssignmentFacts;
import org.lantian.task.move.AssignmentState;
import org.lantian.task.move.DueDateMoved;
import org.lantian.task.move.TaskEvent;
import org.lantian.task.reminder.PoliciesChanged;

/** Sets, rests and ends the clock of an assignment as it moves, in the transaction of the move. */
@ApplicationScoped
class DeadlineClock {

    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final Clock clock;

    DeadlineClock(Deadlines deadlines, DeadlineRules rules, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.clock = clock;
    }

    void follow(@Observes TaskEvent event) {
        var facts = event.facts();
        var id = facts.assignmentId();
        if (event instanceof TaskEvent.HandedOver) {
            return;
        }
        if (event instanceof TaskEvent.CarriedOn) {
            carryOn(facts);
            return;
        }
        switch (facts.state()) {
            case ASSIGNED -> start(facts);
            case SIGNED_FOR, IN_PROGRESS, BLOCKED -> {}
            case SUBMITTED -> deadlines.locked(id).ifPresent(Deadline::rest);
            case RETURNED -> deadlines.locked(id).ifPresent(deadline -> set(deadline, facts));
            case COMPLETED, CANCELLED -> deadlines.locked(id).ifPresent(deadlines::delete);
        }
    }

    void follow(@Observes DueDateMoved moved) {
        var facts = moved.facts();
        var dueOn = facts.dueOn();
        var known = deadlines.locked(facts.assignmentId());
        if (dueOn == null) {
            known.ifPresent(deadlines::delete);
        } else if (known.isPresent()) {
            known.get().move(dueOn);
            set(known.get(), facts);
        } else {
            start(facts);
        }
    }

    /** Under its new plan a duty may be due on another day; with the same day the clock goes on as it was. */
    private void carryOn(AssignmentFacts facts) {
        boolean same = deadlines
                .locked(facts.assignmentId())
                .filter(deadline -> deadline.dueOn().equals(facts.dueOn()))
                .isPresent();
        if (!same && !facts.state().isClosed()) {
            follow(new DueDateMoved(facts));
            if (facts.state() == AssignmentState.SUBMITTED) {
                deadlines.locked(facts.assignmentId()).ifPresent(Deadline::rest);
            }
        }
    }

    /** Entries that run strike today, find nothing to tell yet, and are set by the new steps. */
    void follow(@Observes PoliciesChanged changed) {
        deadlines.strikeOn(LocalDate.now(clock), changed.planId());
    }

    /** A duty without a due date has no clock and is never overdue. */
    private void start(AssignmentFacts facts) {
        if (facts.dueOn() != null) {
            var deadline = new Deadline(facts.assignmentId(), facts.dueOn());
            set(deadline, facts);
            deadlines.persist(deadline);
        }
    }

    private void set(Deadline deadline, AssignmentFacts facts) {
        deadline.set(rules.of(facts), LocalDate.now(clock));
    }
}
