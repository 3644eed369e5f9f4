package org.lantian.task.deadline;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.kit.outbox.Outbox;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.move.AssignmentFacts;
import org.lantian.task.reminder.ReminderKind;
import org.lantian.task.sweep.Batches;

/**
 * Tells what is due, in short transactions and on every replica. What was told is stored with the event that tells it, so
 * each step is told exactly once, whoever sweeps and whenever one of them dies.
 */
@ApplicationScoped
class DeadlineSweep {

    private final Deadlines deadlines;
    private final AssignmentReading assignments;
    private final Outbox outbox;
    private final Clock clock;
    private final DeadlineRules rules;
    private final Batches batches;

    DeadlineSweep(
            Deadlines deadlines,
            AssignmentReading assignments,
            Outbox outbox,
            Clock clock,
            DeadlineRules rules,
            Batches batches) {
        this.deadlines = deadlines;
        this.assignments = assignments;
        this.outbox = outbox;
        this.clock = clock;
        this.rules = rules;
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
        batches.workOff(most -> tell(deadlines.due(today, most), today));
    }

    private int tell(List<Deadline> due, LocalDate today) {
        var facts = assignments.facts(due.stream().map(Deadline::assignmentId).toList());
        for (var deadline : due) {
            var duty = facts.get(deadline.assignmentId());
            if (duty == null) {
                deadlines.delete(deadline);
            } else if (!duty.state().isOpen()) {
                deadline.rest();
            } else {
                deadline.strike(rules.of(duty), today)
                        .ifPresent(kind -> outbox.append(event(kind, duty, deadline.dueOn(), today)));
            }
        }
        return due.size();
    }

    private PublishedEvent event(ReminderKind kind, AssignmentFacts duty, LocalDate dueOn, LocalDate today) {
        return switch (kind) {
            case DUE_SOON, DUE -> new TaskDueSoon(duty, ChronoUnit.DAYS.between(today, dueOn), clock.instant());
            case OVERDUE, AGAIN -> new TaskOverdue(duty, ChronoUnit.DAYS.between(dueOn, today), clock.instant());
        };
    }
}
