package org.lantian.task.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.move.AssignmentFacts;
import org.lantian.task.move.TaskEvent;
import org.lantian.task.report.ReportFiled;

/**
 * Wants the first report when a duty is assigned, the next one when a report has come, and none once the duty is closed. A plan's
 * cycles go on under the plan that supersedes it.
 */
@ApplicationScoped
class ReportingClock {

    private final Cycles cycles;
    private final WantedReports wanted;
    private final AssignmentReading assignments;
    private final Clock clock;

    ReportingClock(Cycles cycles, WantedReports wanted, AssignmentReading assignments, Clock clock) {
        this.cycles = cycles;
        this.wanted = wanted;
        this.assignments = assignments;
        this.clock = clock;
    }

    void follow(@Observes TaskEvent event) {
        if (event instanceof TaskEvent.CarriedOn carriedOn) {
            carryOn(carriedOn);
            return;
        }
        if (event instanceof TaskEvent.HandedOver) {
            return;
        }
        var facts = event.facts();
        switch (facts.state()) {
            case ASSIGNED -> begin(facts);
            case COMPLETED, CANCELLED -> wanted.forget(facts.assignmentId());
            case SIGNED_FOR, IN_PROGRESS, BLOCKED, SUBMITTED, RETURNED -> {}
        }
    }

    /** The units of the later plan report as those of the plan that it supersedes did, unless told otherwise already. */
    private void carryOn(TaskEvent.CarriedOn event) {
        var later = event.facts();
        for (var cycle : cycles.ofPlan(event.formerPlanId())) {
            if (cycle.covers(event.formerMeasureId())
                    && cycles.exactly(later.planId(), cycle.measureId == null ? null : later.measureId())
                            .isEmpty()) {
                cycle.carryOn(later);
                cycles.flush();
                assignments.openOf(later.planId()).forEach(this::begin);
            }
        }
    }

    /** A report answers the period that it names, or the earliest one wanted that has begun. */
    void follow(@Observes ReportFiled filed) {
        wanted.open(filed.assignmentId()).stream()
                .filter(report -> filed.period() == null
                        ? !report.periodFrom.isAfter(LocalDate.now(clock))
                        : report.period.equals(filed.period()))
                .findFirst()
                .ifPresent(report -> {
                    var current = report.isCurrent();
                    report.filedAt = filed.at();
                    filed.answers(report.period);
                    if (current) {
                        wantNext(report);
                    }
                });
    }

    void begin(AssignmentFacts duty) {
        cycles.of(duty.planId(), duty.measureId()).ifPresent(cycle -> begin(duty.assignmentId(), cycle));
    }

    void begin(UUID assignmentId, ReportingCycle cycle) {
        wanted.want(new WantedReport(assignmentId, cycle, cycle.first(LocalDate.now(clock))));
    }

    /** The period after the one that is over; a cycle that is gone or changed wants its own. */
    void wantNext(WantedReport report) {
        var cycle = cycles.findById(report.cycleId);
        if (cycle != null) {
            wanted.want(new WantedReport(
                    report.assignmentId,
                    cycle,
                    cycle.every.around(report.periodFrom).next()));
        }
    }
}
