package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets assignments go on under the measure that takes the place of their own: state, signature and history stay, and nobody
 * signs twice. A unit that the new measure does not name any more is released.
 */
@ApplicationScoped
class CarryingOn {

    private final Assignments assignments;
    private final EntityManager entities;
    private final TaskEvents events;

    CarryingOn(Assignments assignments, EntityManager entities, TaskEvents events) {
        this.assignments = assignments;
        this.entities = entities;
        this.events = events;
    }

    /** The plan of a measure and that of its continuation are told apart from one another, so the later may come first. */
    boolean isContinued(UUID measureId) {
        return entities.find(ContinuedMeasure.class, measureId) != null;
    }

    void carryOn(Measure measure, MeasureIssued issued, String by, Instant now) {
        var former = issued.continues();
        if (former == null || isContinued(former.measureId())) {
            return;
        }
        entities.persist(new ContinuedMeasure(former.measureId(), measure.id));
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
        entities.flush();
    }
}
