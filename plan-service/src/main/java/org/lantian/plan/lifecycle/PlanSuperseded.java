package org.lantian.plan.lifecycle;

import java.util.UUID;
import org.lantian.kit.event.PublishedEvent;

/** Another plan has taken this one's place; what that one does not carry on is withdrawn. */
public record PlanSuperseded(UUID planId, UUID successorId, String reason, String regionCode)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "plan.superseded";
    }

    @Override
    public String eventKey() {
        return planId.toString();
    }
}
