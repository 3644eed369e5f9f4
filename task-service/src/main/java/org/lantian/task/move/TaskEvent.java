package org.lantian.task.move;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
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

    /** The unit has begun. */
    record Started(@JsonUnwrapped AssignmentFacts facts, String by, Instant at) implements TaskEvent {
        @Override
        public String eventName() {
            return "task.started";
        }
    }

    /** The unit cannot go on: why, and what would help. */
    record Blocked(@JsonUnwrapped AssignmentFacts facts, String reason, String unblockedBy, String by, Instant at)
            implements TaskEvent {
        @Override
        public String eventName() {
            return "task.blocked";
        }
    }

    /** What stood in the way is gone, and how. */
    record Resumed(@JsonUnwrapped AssignmentFacts facts, String reason, String by, Instant at) implements TaskEvent {
        @Override
        public String eventName() {
            return "task.resumed";
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

    /** The duty goes on, as it stands, under the plan that superseded its own. */
    record CarriedOn(
            @JsonUnwrapped AssignmentFacts facts, UUID formerPlanId, UUID formerMeasureId, String by, Instant at)
            implements TaskEvent {
        @Override
        public String eventName() {
            return "task.carried-on";
        }
    }

    /** The duty goes on, as it stands, with the unit that took over from a merged one. */
    record HandedOver(
            @JsonUnwrapped AssignmentFacts facts, String formerUnitId, String formerUnitName, String by, Instant at)
            implements TaskEvent {
        @Override
        public String eventName() {
            return "task.handed-over";
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
