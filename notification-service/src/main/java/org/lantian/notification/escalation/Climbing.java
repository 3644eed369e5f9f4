package org.lantian.notification.escalation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantian.kit.outbox.Outbox;
import org.lantian.notification.notice.NoticeFacts;
import org.lantian.notification.worktime.OfficeHours;

/** Takes the steps that are due. Replicas share the work; a step, its record, its notices and its event commit together. */
@ApplicationScoped
class Climbing {

    private static final int BATCH = 50;

    private final Escalations escalations;
    private final EscalationSteps steps;
    private final NoticeFacts.Reader notices;
    private final Ladders ladders;
    private final Telling telling;
    private final OfficeHours hours;
    private final Outbox outbox;
    private final Clock clock;

    Climbing(
            Escalations escalations,
            EscalationSteps steps,
            NoticeFacts.Reader notices,
            Ladders ladders,
            Telling telling,
            OfficeHours hours,
            Outbox outbox,
            Clock clock) {
        this.escalations = escalations;
        this.steps = steps;
        this.notices = notices;
        this.ladders = ladders;
        this.telling = telling;
        this.hours = hours;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${lantian.escalation.sweep}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        int count;
        do {
            count = QuarkusTransaction.requiringNew().call(() -> climbDue(clock.instant()));
        } while (count == BATCH);
    }

    int climbDue(Instant now) {
        List<UUID> due = escalations.lockDue(now, BATCH);
        due.forEach(notice -> climb(escalations.findById(notice), now));
        return due.size();
    }

    private void climb(Escalation escalation, Instant now) {
        var facts = notices.of(escalation.noticeId);
        var ladder = ladders.all().get(escalation.ladder);
        if (ladder == null || ladder.isDisabled()) {
            escalation.end(Escalation.State.CLOSED);
            return;
        }
        var next = ladder.next(standing(facts, escalation, ladder), hours.now(), now);
        if (next instanceof Next.Climb climb) {
            take(escalation, climb, facts, now);
        } else if (next instanceof Next.Wait wait) {
            escalation.waitUntil(wait.until(), wait.answered());
        } else {
            escalation.end(next instanceof Next.Top ? Escalation.State.TOP : Escalation.State.CLOSED);
        }
    }

    private Standing standing(NoticeFacts facts, Escalation escalation, Ladder ladder) {
        return new Standing(
                facts.sentAt(),
                facts.signedAt(),
                facts.promisedOn(),
                ladder.actionWithinHours() != null,
                facts.closedAt() != null || facts.openItems() == 0,
                escalation.steps,
                steps.lastOf(escalation.noticeId));
    }

    private void take(Escalation escalation, Next.Climb climb, NoticeFacts facts, Instant now) {
        var told = telling.tell(climb, facts);
        var step = EscalationStep.of(escalation.steps + 1, climb.step(), climb.because(), facts, told, now);
        if (climb.step().slip() != null) {
            step.withSlip(climb.step().slip(), steps.nextSlipNumber(climb.step().rung(), now));
        }
        steps.persist(step);
        escalation.climbed(now);
        outbox.append(NoticeEscalated.of(step));
    }
}
