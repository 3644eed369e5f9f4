package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lantian.kit.caller.Caller;
import org.lantian.task.move.AssignmentFacts;
import org.lantian.task.move.DueDateMoved;

/** Moves the due date of a duty when its reviewer has granted more time. */
@ApplicationScoped
public class Postponing {

    private final Access access;
    private final Event<DueDateMoved> moved;
    private final Caller caller;
    private final Clock clock;

    Postponing(Access access, Event<DueDateMoved> moved, Caller caller, Clock clock) {
        this.access = access;
        this.moved = moved;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public AssignmentFacts postpone(UUID id, LocalDate dueOn, String why) {
        var assignment = access.reviewed(id, null);
        assignment.postpone(dueOn, why, caller.name(), clock.instant());
        moved.fire(new DueDateMoved(assignment.facts()));
        return assignment.facts();
    }
}
