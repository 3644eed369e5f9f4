package org.lantian.task.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.assignment.Access;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.move.AssignmentFacts;

/** The steps of an assignment: those of its measure, set down when it is assigned, and those that the unit sets itself. */
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
        access.toSee(assignmentId);
        var today = LocalDate.now(clock);
        return list("assignmentId = ?1 order by dueOn nulls last, id", assignmentId).stream()
                .map(step -> MilestoneView.of(step, today))
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
        var step = find("id = ?1 and assignmentId = ?2", id, assignmentId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("milestone", id));
        step.attain(reachedOn == null ? today : reachedOn, caller.name(), clock.instant());
        return MilestoneView.of(step, today);
    }

    /** The steps that the text of the measure names. */
    void begin(AssignmentFacts duty) {
        setDown(duty, new ArrayList<>());
    }

    /**
     * Under a later plan the steps that it names too stay as they are, told or reached; what it does not name and was not reached is
     * wanted no more.
     */
    void follow(AssignmentFacts duty) {
        var former = new ArrayList<>(list("assignmentId = ?1 and ofMeasure", duty.assignmentId()));
        setDown(duty, former);
        former.stream().filter(known -> known.reachedOn == null).forEach(this::delete);
    }

    /** Those that stand already are taken out of the former ones. */
    private void setDown(AssignmentFacts duty, List<OwnMilestone> former) {
        var steps = assignments.milestonesOf(duty.assignmentId());
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var what = step.what() == null ? String.valueOf(step.quote()) : step.what();
            if (!former.removeIf(known -> known.isThe(what, step.dueOn()))) {
                var id = UUID.nameUUIDFromBytes(
                        (duty.assignmentId() + "/" + duty.measureId() + "/milestone/" + i).getBytes(UTF_8));
                persist(new OwnMilestone(id, duty.assignmentId(), what, step.dueOn(), true));
            }
        }
    }

    /** The longest missed first; rows that another replica has in hand are skipped, it tells them. */
    @SuppressWarnings("unchecked")
    List<OwnMilestone> untold(LocalDate today, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from milestone where due_on < :today and reached_on is null and told_at is null"
                                + " order by due_on limit :limit for update skip locked",
                        OwnMilestone.class)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .getResultList();
    }

    private static void mustBeOpen(boolean closed) {
        if (closed) {
            throw new Refusal.Conflict("wrong_state", "the duty is closed");
        }
    }
}
