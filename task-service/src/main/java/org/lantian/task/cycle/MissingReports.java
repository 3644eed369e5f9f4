package org.lantian.task.cycle;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lantian.kit.outbox.Outbox;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.sweep.Batches;

/**
 * Tells which reports have not come, in short transactions and on every replica; what was told is stored with the event that tells
 * it. While a submission waits for its reviewer nothing is missing.
 */
@ApplicationScoped
class MissingReports {

    private final WantedReports wanted;
    private final ReportingClock reporting;
    private final AssignmentReading assignments;
    private final Outbox outbox;
    private final Clock clock;
    private final Batches batches;

    MissingReports(
            WantedReports wanted,
            ReportingClock reporting,
            AssignmentReading assignments,
            Outbox outbox,
            Clock clock,
            Batches batches) {
        this.wanted = wanted;
        this.reporting = reporting;
        this.assignments = assignments;
        this.outbox = outbox;
        this.clock = clock;
        this.batches = batches;
    }

    @Scheduled(
            every = "${lantian.deadline.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        sweep(LocalDate.now(clock));
    }

    void sweep(LocalDate today) {
        batches.workOff(most -> tell(wanted.untold(today, most), today));
    }

    private int tell(List<WantedReport> untold, LocalDate today) {
        var facts = assignments.facts(
                untold.stream().map(report -> report.assignmentId).toList());
        var now = clock.instant();
        for (var report : untold) {
            report.toldAt = now;
            var duty = facts.get(report.assignmentId);
            if (duty == null || duty.state().isClosed()) {
                wanted.delete(report);
                continue;
            }
            if (duty.state().isOpen()) {
                var days = ChronoUnit.DAYS.between(report.dueOn, today);
                outbox.append(new ReportMissing(duty, report.period, report.dueOn, days, "reporting-cycle", now));
            }
            reporting.wantNext(report);
        }
        return untold.size();
    }
}
