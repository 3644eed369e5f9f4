package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.task.closing.ClosingPolicies;
import org.lantian.task.measure.Role;
import org.lantian.task.move.TaskEvents;

/**
 * The reviewer's verdict on a submission. The lead judges the units that help it; the supervisor of the plan's region judges the
 * lead, and duties without one. Whether a lead's duty may close before those of its cooperating units is
 * policy of the plan; a whole never closes before its parts.
 */
@ApplicationScoped
public class Review {

    private final Assignments assignments;
    private final Access access;
    private final RollingUp rollingUp;
    private final TaskEvents events;
    private final Caller caller;
    private final ClosingPolicies policies;
    private final Clock clock;

    Review(
            Assignments assignments,
            Access access,
            RollingUp rollingUp,
            TaskEvents events,
            Caller caller,
            ClosingPolicies policies,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.rollingUp = rollingUp;
        this.events = events;
        this.caller = caller;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public void complete(UUID id, @Nullable String comment, @Nullable String ifMatch) {
        var assignment = access.reviewed(id, ifMatch);
        if (assignment.role == Role.LEAD && !policies.leadMayCloseFirst(assignment.measure.planId())) {
            new JointDuty(assignments.under(assignment.measure.id())).letLeadClose();
        }
        new JointDuty(rollingUp.parts(assignment)).letWholeClose();
        events.publish(assignment.complete(caller.name(), clock.instant(), comment));
        rollingUp.from(assignment, caller.name(), clock.instant());
    }

    @Transactional
    public void sendBack(UUID id, String reason, @Nullable String ifMatch) {
        var assignment = access.reviewed(id, ifMatch);
        events.publish(assignment.sendBack(reason, caller.name(), clock.instant()));
    }
}
