package org.lantian.task.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.assignment.Access;
import org.lantian.task.assignment.AssignmentReading;

/** The steps of an assignment. A step of the measure is stored for the unit only once it is attained. */
@ApplicationScoped
public class Milestones implements PanacheRepositoryBase<OwnMilestone, UUID> {

    private final AssignmentReading assignments;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    Milestones(AssignmentReading assignments, Access access, Caller caller, Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** The earliest due first, those without a day last. */
    @Transactional
    public List<MilestoneView> of(UUID assignmentId) {
        var today = LocalDate.now(clock);
        return all(assignmentId).values().stream()
                .map(step -> MilestoneView.of(step, today))
                .sorted(Comparator.comparing(
                        MilestoneView::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    /** The unit sets a step of its own, due no later than the duty. */
    @Transactional
    public MilestoneView set(UUID assignmentId, String what, LocalDate dueOn) {
        var duty = access.toActFor(assignmentId);
        mustBeOpen(duty.state().isClosed());
        if (duty.dueOn() != null && dueOn.isAfter(duty.dueOn())) {
            throw new Refusal.Invalid("after_due_date", "dueOn", "the duty itself is due on " + duty.dueOn());
        }
        var step = new OwnMilestone(UUID.randomUUID(), assignmentId, what, dueOn, false);
        persist(step);
        return MilestoneView.of(step, LocalDate.now(clock));
    }

    /** @param reachedOn the day, not in the future; null: today */
    @Transactional
    public MilestoneView attain(UUID assignmentId, UUID id, @Nullable LocalDate reachedOn) {
        var duty = access.toActFor(assignmentId);
        mustBeOpen(duty.state().isClosed());
        var today = LocalDate.now(clock);
        if (reachedOn != null && reachedOn.isAfter(today)) {
            throw new Refusal.Invalid("contradicting_dates", "reachedOn", "lies in the future");
        }
        var step = all(assignmentId).get(id);
        if (step == null) {
            throw new Refusal.NotFound("milestone", id);
        }
        step.attain(reachedOn == null ? today : reachedOn, caller.name(), clock.instant());
        if (!isPersistent(step)) {
            persist(step);
        }
        return MilestoneView.of(step, today);
    }

    private Map<UUID, OwnMilestone> all(UUID assignmentId) {
        Map<UUID, OwnMilestone> steps = new LinkedHashMap<>();
        var ofMeasure = assignments.byId(assignmentId).milestones();
        for (int i = 0; i < ofMeasure.size(); i++) {
            var step = ofMeasure.get(i);
            var id = UUID.nameUUIDFromBytes((assignmentId + "/milestone/" + i).getBytes(UTF_8));
            var what = step.what() == null ? String.valueOf(step.quote()) : step.what();
            steps.put(id, new OwnMilestone(id, assignmentId, what, step.dueOn(), true));
        }
        list("assignmentId = ?1 order by dueOn, id", assignmentId).forEach(step -> steps.put(step.id, step));
        return steps;
    }

    private static void mustBeOpen(boolean closed) {
        if (closed) {
            throw new Refusal.Conflict("wrong_state", "the duty is closed");
        }
    }
}
