package org.lantian.task.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.measure.KnownPlans;

/** Keeps the reporting cycles of the plans that the caller reaches; duties that are under way follow at once. */
@ApplicationScoped
public class CycleKeeping {

    private final Cycles cycles;
    private final WantedReports wanted;
    private final ReportingClock reporting;
    private final AssignmentReading assignments;
    private final KnownPlans plans;
    private final Clock clock;

    CycleKeeping(
            Cycles cycles,
            WantedReports wanted,
            ReportingClock reporting,
            AssignmentReading assignments,
            KnownPlans plans,
            Clock clock) {
        this.cycles = cycles;
        this.wanted = wanted;
        this.reporting = reporting;
        this.assignments = assignments;
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional
    public List<CycleView> list(UUID planId) {
        return cycles.ofPlan(plans.reached(planId)).stream().map(CycleView::of).toList();
    }

    @Transactional
    public CycleView put(UUID id, CycleContent content, @Nullable String ifMatch) {
        plans.reached(content.planId());
        var known = cycles.findById(id);
        if (known != null) {
            plans.reached(known.planId);
            Versions.require(ifMatch, known.version);
            if (!known.planId.equals(content.planId())) {
                throw new Refusal.Invalid("other_plan", "planId", "a cycle stays with its plan");
            }
        }
        cycles.exactly(content.planId(), content.measureId())
                .filter(other -> !other.id.equals(id))
                .ifPresent(other -> {
                    throw new Refusal.Conflict("cycle_exists", "cycle " + other.id + " is for the same duties");
                });
        var cycle = known == null ? new ReportingCycle() : known;
        cycle.id = id;
        cycle.planId = content.planId();
        cycle.measureId = content.measureId();
        cycle.every = content.every();
        cycle.graceDays = content.graceDays();
        cycle.startsOn = content.startsOn();
        cycles.persistAndFlush(cycle);
        begin(content.planId());
        return CycleView.of(cycle);
    }

    @Transactional
    public void delete(UUID id, @Nullable String ifMatch) {
        var known = cycles.findByIdOptional(id).orElseThrow(() -> new Refusal.NotFound("reporting cycle", id));
        plans.reached(known.planId);
        Versions.require(ifMatch, known.version);
        cycles.delete(known);
        wanted.forgetCycle(id);
        cycles.flush();
        begin(known.planId);
    }

    /** The longest missing first. */
    @Transactional
    public Page<MissingReportView> missing(UUID planId, @Nullable String unitId, Paging paging) {
        var today = LocalDate.now(clock);
        return Page.of(
                wanted.missing(plans.reached(planId), unitId, today),
                paging,
                report -> MissingReportView.of(report, today));
    }

    /** What was wanted and has not come is wanted anew, by the cycles as they now are. */
    private void begin(UUID planId) {
        cycles.ofPlan(planId).forEach(cycle -> wanted.forgetCycle(cycle.id));
        assignments.openOf(planId).forEach(reporting::begin);
    }
}
