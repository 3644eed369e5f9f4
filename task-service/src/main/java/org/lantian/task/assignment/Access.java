package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;
import org.lantian.task.move.AssignmentFacts;

/**
 * Who may do what with an assignment. Whose it is comes before its state and its version: a stranger learns neither. To move one
 * it is locked until the move is committed, so that of two who move it at once the second finds what the first has done.
 */
@ApplicationScoped
public class Access {

    private final Assignments assignments;
    private final Sight sight;
    private final Caller caller;

    Access(Assignments assignments, Sight sight, Caller caller) {
        this.assignments = assignments;
        this.sight = sight;
        this.caller = caller;
    }

    /** What lies outside the caller's sight is not found. */
    @Transactional
    public AssignmentFacts toSee(UUID id) {
        return seen(id).facts();
    }

    /** Refuses whoever does not act for the unit. */
    @Transactional
    public AssignmentFacts toActFor(UUID id) {
        return own(id, null).facts();
    }

    /** Refuses whoever does not review this assignment. */
    @Transactional
    public AssignmentFacts toReview(UUID id) {
        return reviewed(id, null).facts();
    }

    /** True when the caller reviews it; others may still see it. */
    @Transactional
    public boolean reviews(UUID id) {
        return isReviewer(seen(id));
    }

    Assignment seen(UUID id) {
        return assignments
                .that(sight.narrow(new Condition().and("a.id = :id").with("id", id)))
                .firstResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("assignment", id));
    }

    Assignment own(UUID id, @Nullable String ifMatch) {
        var assignment = assignments.locked(id);
        if (!actsFor(assignment.unitId)) {
            throw new Refusal.NotAllowed("the duty is that of " + assignment.unitName + "; you do not act for it");
        }
        Versions.check(ifMatch, assignment.version);
        return assignment;
    }

    Assignment reviewed(UUID id, @Nullable String ifMatch) {
        var assignment = assignments.locked(id);
        if (!isReviewer(assignment)) {
            throw new Refusal.NotAllowed(
                    assignment.reviewingUnits().isEmpty()
                            ? "a supervisor of the plan's region reviews this duty"
                            : "the unit that leads this duty reviews it");
        }
        Versions.check(ifMatch, assignment.version);
        return assignment;
    }

    /**
     * Refuses whoever may not take the duty back: those who supervise the plan's region, and the units that review it.
     */
    Assignment given(UUID id, @Nullable String ifMatch) {
        var assignment = assignments.locked(id);
        boolean supervised = !caller.is(Roles.UNIT_OFFICER) && caller.reach().covers(assignment.measure.regionCode());
        if (!supervised && assignment.reviewingUnits().stream().noneMatch(this::actsFor)) {
            throw new Refusal.NotAllowed("whoever gave the duty takes it back");
        }
        Versions.check(ifMatch, assignment.version);
        return assignment;
    }

    /** A supervisor reviews what no unit does, within its reach. */
    private boolean isReviewer(Assignment assignment) {
        var units = assignment.reviewingUnits();
        return units.isEmpty()
                ? caller.is(Roles.SUPERVISOR) && caller.reach().covers(assignment.measure.regionCode())
                : units.stream().anyMatch(this::actsFor);
    }

    private boolean actsFor(String unitId) {
        return caller.is(Roles.UNIT_OFFICER)
                && caller.unit().filter(unitId::equals).isPresent();
    }
}
