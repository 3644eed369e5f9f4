package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.directory.DirectoryCopy;
import org.lantian.task.directory.KnownUnit;
import org.lantian.task.move.AssignmentState;
import org.lantian.task.move.TaskEvents;

/**
 * A unit shares its duty out among units below it (分解). It reviews what they report, and its own progress is theirs by weight. All
 * parts are assigned or none.
 */
@ApplicationScoped
public class Delegating {

    private final Assignments assignments;
    private final Access access;
    private final DirectoryCopy directory;
    private final TaskEvents events;
    private final Caller caller;
    private final Clock clock;

    Delegating(
            Assignments assignments,
            Access access,
            DirectoryCopy directory,
            TaskEvents events,
            Caller caller,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.directory = directory;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public List<AssignmentView> shareOut(UUID id, List<PartRequest> parts, @Nullable String ifMatch) {
        var whole = access.own(id, ifMatch);
        if (!whole.state.isOpen() || whole.state == AssignmentState.ASSIGNED) {
            throw new Refusal.Conflict("wrong_state", "a duty that is " + whole.state + " cannot be shared out");
        }
        List<Refusal.Reason> wrong = new ArrayList<>();
        List<Assignment> opened = new ArrayList<>();
        var known = new HashSet<>(assignments.idsUnder(whole.measure.id()));
        var now = clock.instant();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var field = "parts[" + i + "]";
            var unit = directory
                    .unit(part.unitId())
                    .filter(below -> isBelow(whole, below))
                    .orElse(null);
            if (unit == null) {
                wrong.add(new Refusal.Reason(field + ".unitId", "no unit below " + whole.unitName));
            } else if (whole.dueOn != null
                    && part.dueOn() != null
                    && part.dueOn().isAfter(whole.dueOn)) {
                wrong.add(new Refusal.Reason(field + ".dueOn", "the whole is due on " + whole.dueOn));
            } else {
                var assignment = Assignment.partOf(whole, unit, part.weight(), part.dueOn(), caller.name(), now);
                if (!known.add(assignment.id)) {
                    wrong.add(new Refusal.Reason(field + ".unitId", "it has its part already"));
                }
                opened.add(assignment);
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal.Invalid("invalid_parts", "nothing was shared out", wrong);
        }
        opened.forEach(this::open);
        assignments.flush();
        return opened.stream()
                .map(part -> AssignmentView.of(part, LocalDate.now(clock)))
                .toList();
    }

    private void open(Assignment part) {
        var assigned = part.open(caller.name());
        assignments.persist(part);
        events.publish(assigned);
    }

    private boolean isBelow(Assignment whole, KnownUnit unit) {
        return !unit.id().equals(whole.unitId)
                && directory
                        .lowerUnitsOf(whole.unitId)
                        .filter(lower -> lower.in(unit.regionCode()))
                        .isPresent();
    }
}
