package org.lantian.task.extension;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.task.move.AssignmentFacts;

/** The reviewer has decided on a request for more time; the due date among the facts is the one that now holds. */
record ExtensionDecided(
        @JsonUnwrapped AssignmentFacts facts,
        boolean approved,
        LocalDate previousDueOn,
        LocalDate requestedDueOn,
        @Nullable String reason,
        String by,
        Instant at)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "task.extension-decided";
    }

    @Override
    public String eventKey() {
        return facts.assignmentId().toString();
    }
}
