package org.lantian.task.cycle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.task.move.AssignmentFacts;

/** A report that the cycle wanted has not come: for which period, by when it was wanted, and for how many whole days it has been missing. */
record ReportMissing(
        @JsonUnwrapped AssignmentFacts facts,
        String period,
        LocalDate reportDueOn,
        long missingDays,
        String by,
        Instant at)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "task.report-missing";
    }

    @Override
    public String eventKey() {
        return facts.assignmentId().toString();
    }
}
