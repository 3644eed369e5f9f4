package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lantian.task.measure.Measure;
import org.lantian.task.measure.MeasureIssued;
import org.lantian.task.measure.Measures;
import org.lantian.task.move.AssignmentState;
import org.lantian.task.move.TaskEvents;

/**
 * Lets assignments go on under the measure that takes the place of their own: state, signature and history stay, and nobody
 * signs twice. A unit that the new measure does not name any more is released.
 */
@ApplicationScoped
class CarryingOn {

    private final Assignments assignments;
    private final Measures measures;
    private final TaskEvents events;

    CarryingOn(Assignments assignments, Measures measures, TaskEvents events) {
        this.assignments = assignments;
        this.measures = measures;
        this.events = events;
    }

    void carryOn(Measure measure, MeasureIssued issued, String by, Instant now) {
        var former = issued.continues();
        if (former == null || measures.isContinued(former.measureId())) {
            return;
        }
        measures.continueUnder(measure, former.measureId());
        for (var assignment : assignments.locked(assignments.idsUnder(former.measureId()))) {
            if (assignment.state == AssignmentState.CANCELLED) {
                continue;
            }
            if (issued.names(assignment.whole().duty())) {
                events.publish(assignment.carryOn(measure, issued, by, now));
            } else if (!assignment.state.isClosed()) {
                events.publish(assignment.cancel("《" + issued.planTitle() + "》不再列为该任务责任单位", by, now));
            }
        }
        assignments.flush();
    }
}
