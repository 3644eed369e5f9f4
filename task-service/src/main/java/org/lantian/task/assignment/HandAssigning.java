package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.directory.DirectoryCopy;
import org.lantian.task.measure.Measure;
import org.lantian.task.measure.Measures;
import org.lantian.task.measure.Role;
import org.lantian.task.move.TaskEvents;

/**
 * Opens a duty by hand: whoever supervises the plan's region and the unit's, or the lead of the measure. A plan out of reach is not
 * found; the same unit has one duty in one role under one measure.
 */
@ApplicationScoped
public class HandAssigning {

    private final Measures measures;
    private final Assignments assignments;
    private final DirectoryCopy directory;
    private final TaskEvents events;
    private final Caller caller;
    private final Clock clock;

    HandAssigning(
            Measures measures,
            Assignments assignments,
            DirectoryCopy directory,
            TaskEvents events,
            Caller caller,
            Clock clock) {
        this.measures = measures;
        this.assignments = assignments;
        this.directory = directory;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public AssignmentView assign(NewAssignment wanted) {
        var today = LocalDate.now(clock);
        var measure = measureOf(wanted);
        var unit = directory
                .unit(wanted.unitId())
                .orElseThrow(() -> new Refusal.Invalid("unknown_unit", "unitId", "the directory knows no such unit"));
        if (!caller.is(Roles.UNIT_OFFICER)) {
            caller.mustReach(unit.regionCode());
        }
        var assignment =
                Assignment.byHand(measure, unit, wanted.role(), wanted.dueOn(), caller.name(), clock.instant());
        if (wanted.plannedStart() != null) {
            assignment.plan(wanted.plannedStart(), today);
        }
        open(assignment);
        return AssignmentView.of(assignment, today);
    }

    /** The same duty has the same id: the database is asked once, by storing it. */
    private void open(Assignment assignment) {
        var assigned = assignment.open(caller.name());
        try {
            assignments.persistAndFlush(assignment);
        } catch (ConstraintViolationException known) {
            throw new Refusal.Conflict(
                    "already_assigned", assignment.unitName + " has this duty as " + assignment.role);
        }
        events.publish(assigned);
    }

    private Measure measureOf(NewAssignment wanted) {
        if (wanted.measureId() == null) {
            if (caller.is(Roles.UNIT_OFFICER)) {
                throw new Refusal.NotAllowed("a lead assigns under the measures that it leads");
            }
            var plan = reached(measures.anyOf(wanted.planId()), wanted.planId());
            if (wanted.title() == null || wanted.title().isBlank()) {
                throw new Refusal.Invalid("title_or_measure", "title", "name a measure, or say what is to be done");
            }
            var measure = Measure.byHand(plan, wanted.title(), wanted.role() == Role.LEAD ? wanted.unitId() : null);
            measures.persist(measure);
            return measure;
        }
        var measure = reached(measures.findById(wanted.measureId()), wanted.measureId());
        if (!measure.planId().equals(wanted.planId())) {
            throw new Refusal.Invalid("other_plan", "measureId", "the measure belongs to another plan");
        }
        if (wanted.role() == Role.LEAD) {
            throw new Refusal.Invalid("lead_is_the_plans", "role", "who leads a measure is said by the plan");
        }
        return measure;
    }

    private Measure reached(@Nullable Measure measure, UUID id) {
        var reached = measure != null
                && (caller.is(Roles.UNIT_OFFICER)
                        ? caller.unit().filter(measure.leadUnitIds()::contains).isPresent()
                        : caller.reach().covers(measure.regionCode()));
        if (measure == null || !reached) {
            throw new Refusal.NotFound("plan or measure", id);
        }
        return measure;
    }
}
