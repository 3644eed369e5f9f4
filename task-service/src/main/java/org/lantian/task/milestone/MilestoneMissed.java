package org.lantian.task.milestone;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.task.move.AssignmentFacts;

/** A dated step of a duty was not reached: which, by when it was to be, and for how many whole days it has been late. */
record MilestoneMissed(
        @JsonUnwrapped AssignmentFacts facts,
        String milestone,
        LocalDate milestoneDueOn,
        long lateDays,
        String by,
        Instant at)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "task.milestone-missed";
    }

    @Override
    public String eventKey() {
        return facts.assignmentId().toString();
    }
}
