package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.lantian.task.directory.UnitMerged;
import org.lantian.task.directory.UnitRenamed;
import org.lantian.task.measure.Duty;
import org.lantian.task.move.TaskEvents;

/**
 * Hands the open duties of a merged unit to its successor, state and history included. Where the successor already owes the
 * same, the merged unit's own duty ends. What was closed stays with the unit that closed it.
 */
@ApplicationScoped
class Succession {

    private static final String BY = "plan-service";

    private final Assignments assignments;
    private final TaskEvents events;
    private final Clock clock;

    Succession(Assignments assignments, TaskEvents events, Clock clock) {
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /** What is open shows the name that the unit has; what is closed keeps the name of its day. */
    void rename(@Observes UnitRenamed renamed) {
        assignments.update(
                "unitName = ?1, version = version + 1 where unitId = ?2 and state not in (COMPLETED, CANCELLED)",
                renamed.name(),
                renamed.unitId());
    }

    void handOver(@Observes UnitMerged merger) {
        var successor = merger.successor();
        var now = clock.instant();
        var why = merger.unitName() + "已并入" + successor.unitName();
        for (var assignment : assignments.locked(assignments.idsOf(merger.unitId()))) {
            assignment.measure.succeed(merger.unitId(), successor.unitId());
            if (assignment.state.isClosed()) {
                continue;
            }
            boolean owedAlready =
                    assignments.siblings(assignment).contains(new Duty(successor.unitId(), assignment.role));
            events.publish(
                    owedAlready
                            ? assignment.cancel(why + "，该单位已承担此项任务", BY, now)
                            : assignment.handOver(successor, why, BY, now));
        }
    }
}
