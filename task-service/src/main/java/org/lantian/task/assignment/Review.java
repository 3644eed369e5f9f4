package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;

/**
 * The reviewer's verdict on a submission. The lead judges the units that help it; the supervisor of the plan's region judges the
 * lead, and duties without one. Whether a lead's duty may close before those of its cooperating units is policy.
 */
@ApplicationScoped
public class Review {

    private final Assignments assignments;
    private final Access access;
    private final RollingUp rollingUp;
    private final TaskEvents events;
    private final Caller caller;
    private final Clock clock;
    private final boolean leadWaits;

    Review(
            Assignments assignments,
            Access access,
            RollingUp rollingUp,
            TaskEvents events,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "lantian.assignment.lead-waits-for-cooperating") boolean leadWaits) {
        this.assignments = assignments;
        this.access = access;
        this.rollingUp = rollingUp;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
        this.leadWaits = leadWaits;
    }

    @Transactional
    public void complete(UUID id, @Nullable String comment, @Nullable String ifMatch) {
        var assignment = access.reviewed(id, ifMatch);
        if (leadWaits && assignment.role == Role.LEAD) {
            new JointDuty(assignments.under(assignment.measure.id)).letLeadClose();
        }
        if (leadWaits) {
            new JointDuty(rollingUp.parts(assignment)).letWholeClose();
        }
        events.publish(assignment.complete(caller.name(), clock.instant(), comment));
        rollingUp.from(assignment, caller.name(), clock.instant());
    }

    @Transactional
    public void sendBack(UUID id, String reason, @Nullable String ifMatch) {
        var assignment = access.reviewed(id, ifMatch);
        events.publish(assignment.sendBack(reason, caller.name(), clock.instant()));
    }
}
