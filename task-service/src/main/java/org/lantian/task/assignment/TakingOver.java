package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.task.directory.KnownUnit;
import org.lantian.task.measure.Measures;
import org.lantian.task.measure.Role;
import org.lantian.task.move.AssignmentState;
import org.lantian.task.move.DueDateMoved;
import org.lantian.task.move.TaskEvent;
import org.lantian.task.move.TaskEvents;

/** Takes over duties that were followed elsewhere until now: opened if they are new, and brought to the state that they are in. */
@ApplicationScoped
public class TakingOver {

    private final Measures measures;
    private final Assignments assignments;
    private final TaskEvents events;
    private final Event<DueDateMoved> moved;
    private final Caller caller;
    private final Clock clock;

    TakingOver(
            Measures measures,
            Assignments assignments,
            TaskEvents events,
            Event<DueDateMoved> moved,
            Caller caller,
            Clock clock) {
        this.measures = measures;
        this.assignments = assignments;
        this.events = events;
        this.moved = moved;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a duty stands elsewhere. */
    public record Standing(
            UUID measureId,
            KnownUnit unit,
            Role role,
            AssignmentState state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate signedOn,
            DutyDates dates,
            @Nullable BigDecimal percent,
            @Nullable String note) {

        public UUID assignmentId() {
            return Assignment.idOf(measureId, unit.id(), role);
        }
    }

    /** What became of a duty. */
    public enum Outcome {
        CREATED,
        TAKEN_OVER,
        UNCHANGED
    }

    /** Why this duty cannot be taken over; empty when it can. */
    @Transactional
    public Optional<String> obstacle(Standing standing) {
        var known = assignments.findById(standing.assignmentId());
        if (known == null || known.state == AssignmentState.ASSIGNED || isSame(known, standing)) {
            return Optional.empty();
        }
        return Optional.of("it is followed here already and is " + known.state);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome take(Standing standing) {
        var now = clock.instant();
        var known = assignments.findById(standing.assignmentId());
        if (known != null && isSame(known, standing)) {
            return Outcome.UNCHANGED;
        }
        var assignment = known;
        if (assignment == null) {
            var measure = measures.findById(standing.measureId());
            assignment =
                    Assignment.byHand(measure, standing.unit(), standing.role(), standing.dueOn(), caller.name(), now);
            var assigned = assignment.open(caller.name());
            assignments.persist(assignment);
            events.publish(assigned);
        }
        var dueBefore = assignment.dueOn;
        assignment.takeOver(standing, caller.name(), now);
        if (!Objects.equals(dueBefore, standing.dueOn())) {
            moved.fire(new DueDateMoved(assignment.facts()));
        }
        standing(assignment, caller.name(), now).ifPresent(events::publish);
        return known == null ? Outcome.CREATED : Outcome.TAKEN_OVER;
    }

    /** The event that brings others to where a duty stands that was taken over; none while it is only assigned. */
    private static Optional<TaskEvent> standing(Assignment assignment, String by, Instant at) {
        var facts = assignment.facts();
        var blockage = assignment.blockage;
        return switch (facts.state()) {
            case SIGNED_FOR -> Optional.of(new TaskEvent.SignedFor(facts, TaskEvent.Via.ASSIGNMENT, by, at));
            case IN_PROGRESS -> Optional.of(new TaskEvent.Started(facts, by, at));
            case BLOCKED ->
                blockage == null
                        ? Optional.empty()
                        : Optional.of(new TaskEvent.Blocked(facts, blockage.reason(), blockage.unblockedBy(), by, at));
            case SUBMITTED -> Optional.of(new TaskEvent.Submitted(facts, by, at));
            case COMPLETED -> Optional.of(new TaskEvent.Completed(facts, by, at));
            case ASSIGNED, RETURNED, CANCELLED -> Optional.empty();
        };
    }

    private static boolean isSame(Assignment known, Standing standing) {
        return known.state == standing.state()
                && Objects.equals(known.dueOn, standing.dueOn())
                && Objects.equals(known.dates.actualStart(), standing.dates().actualStart())
                && Objects.equals(known.dates.actualFinish(), standing.dates().actualFinish())
                && (standing.percent() == null
                        || (known.percent != null && known.percent.compareTo(standing.percent()) == 0));
    }
}
