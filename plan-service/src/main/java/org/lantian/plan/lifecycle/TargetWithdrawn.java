package org.lantian.plan.lifecycle;

import java.util.UUID;
import org.lantian.kit.event.PublishedEvent;

/** The goal binds nobody any more, and why. */
public record TargetWithdrawn(UUID planId, UUID targetId, String reason) implements PublishedEvent {

    @Override
    public String eventName() {
        return "plan.target-withdrawn";
    }

    @Override
    public String eventKey() {
        return planId.toString();
    }
}
