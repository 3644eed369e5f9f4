package org.lantian.task.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.lantian.kit.event.PublishedEvent;

/** An assignment moved: by whom, when, and how it now stands. */
public sealed interface TaskEvent extends PublishedEvent {

    AssignmentFacts facts();

    /** Who acted: the caller's name, or the service whose event was the cause. */
    String by();

    Instant at();

    @Override
    default String eventKey() {
        return facts().assignmentId().toString();
    }

    /** A unit has a new duty. */
    record Assigned(@JsonUnwrapped AssignmentFacts facts, String by, Instant at) implements TaskEvent {
        @Override
        public String eventName() {
            return "task.assigned";
        }
    }

    /** The unit has taken note. */
    record SignedFor(@JsonUnwrapped AssignmentFacts facts, Via via, String by, Instant at) implements TaskEvent {
        @Override
        public String eventName() {
            return "task.signed-for";
        }
    }

    /** The unit reports the duty done. */
    record Submitted(@JsonUnwrapped AssignmentFacts facts, String by, Instant at) implements TaskEvent {
        @Override
        public String eventName() {
            return "task.submitted";
        }
    }

    /** The reviewer is not satisfied, and says why. */
    record Returned(@JsonUnwrapped AssignmentFacts facts, String reason, String by, Instant at) implements TaskEvent {
        @Override
        public String eventName() {
            return "task.returned";
        }
    }

    /** The reviewer accepts: the duty is done. */
    record Completed(@JsonUnwrapped AssignmentFacts facts, String by, Instant at) implements TaskEvent {
        @Override
        public String eventName() {
            return "task.completed";
        }
    }

    /** The duty is none any more, and why. */
    record Cancelled(@JsonUnwrapped AssignmentFacts facts, String reason, String by, Instant at) implements TaskEvent {
        @Override
        public String eventName() {
            return "task.cancelled";
        }
    }

    /** Where a unit signed: for the assignment itself, or for a notice that names it. */
    enum Via {
        ASSIGNMENT,
        NOTICE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
