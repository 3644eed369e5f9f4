package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.task.directory.KnownUnit;

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

    /** The measure segments of a plan by number and segment, for finding a row's. */
    @Transactional
    public List<MeasureKey> measuresOf(UUID planId) {
        return measures.stream("planId", planId)
                .map(measure -> new MeasureKey(measure.id, measure.number, measure.segment))
                .toList();
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
        TaskEvent.standing(assignment, caller.name(), now).ifPresent(events::publish);
        return known == null ? Outcome.CREATED : Outcome.TAKEN_OVER;
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
