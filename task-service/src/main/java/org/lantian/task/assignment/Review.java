package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;

/**
 * The reviewer's verdict on a submission. The lead judges the units that help it; the supervisor of the plan's region judges the
 * lead, and duties without one. Whether a lead's duty may close before those of its cooperating units is policy.
 */
@ApplicationScoped
public class Review {

    private final Assignments assignments;
    private final TaskEvents events;
    private final Caller caller;
    private final Clock clock;
    private final boolean leadWaits;

    Review(
            Assignments assignments,
            TaskEvents events,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "lantian.assignment.lead-waits-for-cooperating") boolean leadWaits) {
        this.assignments = assignments;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
        this.leadWaits = leadWaits;
    }

    @Transactional
    public void complete(UUID id, @Nullable String comment, @Nullable String ifMatch) {
        var assignment = reviewed(id, ifMatch);
        if (leadWaits && assignment.role() == Role.LEAD) {
            new JointDuty(assignments.under(assignment.measure().id)).letLeadClose();
        }
        events.publish(assignment.complete(caller.name(), clock.instant(), comment));
    }

    @Transactional
    public void sendBack(UUID id, String reason, @Nullable String ifMatch) {
        var assignment = reviewed(id, ifMatch);
        events.publish(assignment.sendBack(reason, caller.name(), clock.instant()));
    }

    private Assignment reviewed(UUID id, @Nullable String ifMatch) {
        var assignment = assignments.locked(id);
        var measure = assignment.measure();
        if (assignment.isReviewedByLead()) {
            var leads = caller.is(Roles.UNIT_OFFICER)
                    && caller.unit().filter(measure.leadUnitIds::contains).isPresent();
            if (!leads) {
                throw new Refusal.NotAllowed("the lead of the measure reviews this report");
            }
        } else {
            if (!caller.is(Roles.SUPERVISOR)) {
                throw new Refusal.NotAllowed("a supervisor of the plan's region reviews this report");
            }
            caller.mustReach(measure.regionCode);
        }
        Versions.check(ifMatch, assignment.version());
        return assignment;
    }
}
