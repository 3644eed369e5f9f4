package org.lantian.task.deadline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.task.move.AssignmentFacts;

/** A duty is overdue: how many whole days its due date has ended. */
record TaskOverdue(@JsonUnwrapped AssignmentFacts facts, long overdueDays, String by, Instant at)
        implements PublishedEvent {

    TaskOverdue(AssignmentFacts facts, long overdueDays, Instant at) {
        this(facts, overdueDays, "deadline-clock", at);
    }

    @Override
    public String eventName() {
        return "task.overdue";
    }

    @Override
    public String eventKey() {
        return facts.assignmentId().toString();
    }
}
