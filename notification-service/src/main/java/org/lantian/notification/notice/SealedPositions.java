package org.lantian.notification.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Wakes all streams of this process when any replica has sealed notices: one look at the database a second, not one per stream. */
@ApplicationScoped
public class SealedPositions {

    private final UnitInbox inbox;
    private final BroadcastProcessor<Long> positions = BroadcastProcessor.create();
    private long latest;

    SealedPositions(UnitInbox inbox) {
        this.inbox = inbox;
    }

    @Scheduled(
            every = "${lantian.notice.sweep}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        long now = inbox.position();
        if (now != latest) {
            latest = now;
            positions.onNext(now);
        }
    }

    /** Each new highest position; one who is busy gets only the latest of those that he missed. */
    public Multi<Long> changes() {
        return positions.onOverflow().dropPreviousItems();
    }
}
