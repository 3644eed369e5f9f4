package org.lantian.plan.lifecycle;

import java.util.UUID;
import org.lantian.kit.event.PublishedEvent;

/** The segment is no duty any more, and why. */
public record MeasureWithdrawn(UUID planId, UUID measureId, String reason) implements PublishedEvent {

    @Override
    public String eventName() {
        return "plan.measure-withdrawn";
    }

    @Override
    public String eventKey() {
        return planId.toString();
    }
}
