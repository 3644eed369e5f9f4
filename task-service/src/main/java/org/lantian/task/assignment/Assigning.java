package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lantian.kit.request.Origins;
import org.lantian.task.directory.DirectoryCopy;
import org.lantian.task.measure.Duty;
import org.lantian.task.measure.MeasureIssued;
import org.lantian.task.measure.MeasureWithdrawn;
import org.lantian.task.measure.Measures;
import org.lantian.task.move.TaskEvents;

/**
 * Opens assignments when a measure is issued, lets those go on that it carries on from a superseded plan, and cancels them when
 * it is withdrawn.
 */
@ApplicationScoped
public class Assigning {

    private static final String BY = "plan-service";

    private final Measures measures;
    private final Assignments assignments;
    private final CarryingOn carryingOn;
    private final DirectoryCopy directory;
    private final TaskEvents events;
    private final Origins origins;
    private final Clock clock;

    Assigning(
            Measures measures,
            Assignments assignments,
            CarryingOn carryingOn,
            DirectoryCopy directory,
            TaskEvents events,
            Origins origins,
            Clock clock) {
        this.measures = measures;
        this.assignments = assignments;
        this.carryingOn = carryingOn;
        this.directory = directory;
        this.events = events;
        this.origins = origins;
        this.clock = clock;
    }

    /** Opens one assignment for each unit and role that has none under this measure yet. */
    @Transactional
    public void open(MeasureIssued published) {
        if (measures.isContinued(published.measureId())) {
            return;
        }
        var issued = published.answeredBy(this::answering);
        var measure = measures.known(issued);
        var now = clock.instant();
        carryingOn.carryOn(measure, issued, BY, now);
        var known = assignments.dutiesUnder(measure.id());
        List<String> opened = new ArrayList<>();
        for (var responsibility : issued.responsibilities()) {
            if (known.add(new Duty(responsibility.unitId(), responsibility.role()))) {
                var assignment = new Assignment(measure, issued, responsibility, now);
                var assigned = assignment.open(BY);
                assignments.persist(assignment);
                events.publish(assigned);
                opened.add(assignment.id.toString());
            }
        }
        origins.note(opened);
    }

    /** The plan may have been drawn up before the unit was merged. */
    private MeasureIssued.Responsibility answering(MeasureIssued.Responsibility named) {
        return directory
                .successorOf(named.unitId())
                .map(unit -> new MeasureIssued.Responsibility(
                        unit.unitId(), unit.unitName(), unit.regionCode(), named.role()))
                .orElse(named);
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
