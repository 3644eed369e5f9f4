package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.move.TaskEvents;

/** Takes back a duty that a person gave, with all its parts. What the plan's text gives ends only with its measure. */
@ApplicationScoped
public class TakingBack {

    private final Access access;
    private final RollingUp rollingUp;
    private final TaskEvents events;
    private final Caller caller;
    private final Clock clock;

    TakingBack(Access access, RollingUp rollingUp, TaskEvents events, Caller caller, Clock clock) {
        this.access = access;
        this.rollingUp = rollingUp;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public void takeBack(UUID id, String reason, @Nullable String ifMatch) {
        var assignment = access.given(id, ifMatch);
        if (assignment.givenBy == null) {
            throw new Refusal.Conflict("given_by_plan", "the plan gives this duty; it ends with its measure");
        }
        var now = clock.instant();
        cancel(assignment, reason, now);
        rollingUp.from(assignment, caller.name(), now);
    }

    private void cancel(Assignment assignment, String reason, Instant now) {
        events.publish(assignment.cancel(reason, caller.name(), now));
        for (var part : rollingUp.parts(assignment)) {
            if (!part.state.isClosed()) {
                cancel(part, reason, now);
            }
        }
    }
}
