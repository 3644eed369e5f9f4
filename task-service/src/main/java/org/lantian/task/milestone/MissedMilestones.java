package org.lantian.task.milestone;

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
 * Tells which steps were not reached by their day, once each and on every replica; what was told is stored with the event that
 * tells it. Of a duty that waits for its reviewer, or is closed, nothing is told.
 */
@ApplicationScoped
class MissedMilestones {

    private final Milestones milestones;
    private final AssignmentReading assignments;
    private final Outbox outbox;
    private final Batches batches;
    private final Clock clock;

    MissedMilestones(
            Milestones milestones, AssignmentReading assignments, Outbox outbox, Batches batches, Clock clock) {
        this.milestones = milestones;
        this.assignments = assignments;
        this.outbox = outbox;
        this.batches = batches;
        this.clock = clock;
    }

    @Scheduled(
            every = "${lantian.deadline.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        sweep(LocalDate.now(clock));
    }

    void sweep(LocalDate today) {
        batches.workOff(most -> tell(milestones.untold(today, most), today));
    }

    private int tell(List<OwnMilestone> untold, LocalDate today) {
        var facts =
                assignments.facts(untold.stream().map(step -> step.assignmentId).toList());
        var now = clock.instant();
        for (var step : untold) {
            step.toldAt = now;
            var duty = facts.get(step.assignmentId);
            if (duty != null && duty.state().isOpen() && step.dueOn != null) {
                var days = ChronoUnit.DAYS.between(step.dueOn, today);
                outbox.append(new MilestoneMissed(duty, step.what, step.dueOn, days, "milestone-clock", now));
            }
        }
        return untold.size();
    }
}
