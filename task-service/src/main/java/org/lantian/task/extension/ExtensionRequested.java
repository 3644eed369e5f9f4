package org.lantian.task.extension;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.task.move.AssignmentFacts;

/** A unit asks its reviewer for more time. */
record ExtensionRequested(
        @JsonUnwrapped AssignmentFacts facts, LocalDate requestedDueOn, String reason, String by, Instant at)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "task.extension-requested";
    }

    @Override
    public String eventKey() {
        return facts.assignmentId().toString();
    }
}
