package org.lantian.plan.lifecycle;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.PublishedEvent;

/** The plan is in force. */
public record PlanIssued(
        UUID planId,
        String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        String regionCode,
        String regionName,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate horizon,
        int measures,
        int responsibilities,
        int targets,
        @Nullable UUID predecessorId)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "plan.issued";
    }

    @Override
    public String eventKey() {
        return planId.toString();
    }
}
