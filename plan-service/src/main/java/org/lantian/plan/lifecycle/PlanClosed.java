package org.lantian.plan.lifecycle;

import java.util.UUID;
import org.lantian.kit.event.PublishedEvent;

/** The plan has ended; its measures and targets are withdrawn. */
public record PlanClosed(UUID planId, String reason, String regionCode) implements PublishedEvent {

    @Override
    public String eventName() {
        return "plan.closed";
    }

    @Override
    public String eventKey() {
        return planId.toString();
    }
}
