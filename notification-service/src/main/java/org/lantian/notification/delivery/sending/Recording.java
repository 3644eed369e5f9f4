package org.lantian.notification.delivery.sending;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.kit.outbox.Outbox;
import org.lantian.notification.channel.Outcome;
import org.lantian.notification.delivery.DeliveryState;
import org.lantian.notification.delivery.NoticeUndeliverable;

/** Writes down what became of attempts, and what follows from it: a pause, or the end. */
@ApplicationScoped
class Recording {

    private final DeliveryQueue deliveries;
    private final Outbox outbox;
    private final MeterRegistry registry;
    private final RetryPolicy policy;
    private final RandomGenerator random = RandomGenerator.getDefault();

    Recording(
            DeliveryQueue deliveries,
            Outbox outbox,
            MeterRegistry registry,
            @ConfigProperty(name = "lantian.delivery.attempts") int attempts,
            @ConfigProperty(name = "lantian.delivery.first-pause") Duration firstPause,
            @ConfigProperty(name = "lantian.delivery.longest-pause") Duration longestPause) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.registry = registry;
        this.policy = new RetryPolicy(attempts, firstPause, longestPause);
    }

    /** All of these in one commit. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void record(List<Result> results) {
        List<Claim> delivered = new ArrayList<>();
        for (var result : results) {
            if (result.outcome() instanceof Outcome.Delivered) {
                delivered.add(result.claim());
            } else {
                record(result.claim(), result.outcome());
            }
        }
        if (!delivered.isEmpty()) {
            deliveries.delivered(delivered);
        }
    }

    /** Once for each attempt, whether or not its result could be written. */
    void count(Result result) {
        registry.counter(
                        "lantian.delivery.attempts",
                        "channel",
                        result.claim().channel().name(),
                        "outcome",
                        result.outcome().getClass().getSimpleName().toUpperCase(Locale.ROOT))
                .increment();
    }

    private void record(Claim claim, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            policy.pauseAfter(claim.counted(), random)
                    .ifPresentOrElse(
                            pause -> deliveries.move(claim, DeliveryState.FAILED, failed.reason(), pause),
                            () -> bury(claim, failed.reason()));
        } else if (outcome instanceof Outcome.Postponed postponed) {
            deliveries.postpone(claim, postponed.reason(), postponed.pause());
        } else if (outcome instanceof Outcome.Refused refused) {
            bury(claim, refused.reason());
        }
    }

    private void bury(Claim claim, String reason) {
        if (deliveries.move(claim, DeliveryState.DEAD, reason, Duration.ZERO)) {
            deliveries.standIn(claim.noticeId());
            outbox.append(
                    new NoticeUndeliverable(claim.noticeId().toString(), claim.unitId(), claim.channel(), reason));
        }
    }
}
