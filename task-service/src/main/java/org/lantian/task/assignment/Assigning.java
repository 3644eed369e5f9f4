package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens assignments when a measure is issued and cancels them when it is withdrawn. */
@ApplicationScoped
public class Assigning {

    private static final String BY = "plan-service";

    private final Measures measures;
    private final Assignments assignments;
    private final TaskEvents events;
    private final Clock clock;

    Assigning(Measures measures, Assignments assignments, TaskEvents events, Clock clock) {
        this.measures = measures;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /** Opens one assignment for each unit and role that has none under this measure yet. */
    @Transactional
    public void open(MeasureIssued issued) {
        var measure = measures.known(issued);
        var known = assignments.idsUnder(measure.id);
        var now = clock.instant();
        for (var responsibility : issued.responsibilities()) {
            var assignment = new Assignment(measure, issued, responsibility, now);
            if (known.add(assignment.id)) {
                var assigned = assignment.open(BY);
                assignments.persist(assignment);
                events.publish(assigned);
            }
        }
    }

    /** Cancels what is not closed; a withdrawal of an unknown measure has nothing to cancel. */
    @Transactional
    public void cancel(MeasureWithdrawn withdrawn) {
        var now = clock.instant();
        for (var assignment : assignments.locked(assignments.idsUnder(withdrawn.measureId()))) {
            if (!assignment.state.isClosed()) {
                events.publish(assignment.cancel(withdrawn.reason(), BY, now));
            }
        }
    }
}
