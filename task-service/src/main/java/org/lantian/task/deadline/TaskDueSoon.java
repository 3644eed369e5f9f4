package org.lantian.task.deadline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.task.move.AssignmentFacts;

/** A duty is due soon: how many days are left, 0 on the last one. */
record TaskDueSoon(@JsonUnwrapped AssignmentFacts facts, long daysLeft, String by, Instant at)
        implements PublishedEvent {

    TaskDueSoon(AssignmentFacts facts, long daysLeft, Instant at) {
        this(facts, daysLeft, "deadline-clock", at);
    }

    @Override
    public String eventName() {
        return "task.due-soon";
    }

    @Override
    public String eventKey() {
        return facts.assignmentId().toString();
    }
}
