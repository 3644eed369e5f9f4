package org.lantian.notification.delivery.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.lantian.kit.work.FollowUp;

/**
 * Claims what is due, a little ahead of free hands, and has it brought. Replicas share the work without knowing each other. When
 * there is much to do, a handful is claimed, read and recorded at a time.
 */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    private final DeliveryQueue deliveries;
    private final Hands hands;
    private final Bringing bringing;
    private final FollowUp followUp = new FollowUp("delivery-waker", Duration.ZERO, this::lookNow);

    DeliveryWorker(DeliveryQueue deliveries, Hands hands, Bringing bringing) {
        this.deliveries = deliveries;
        this.hands = hands;
        this.bringing = bringing;
    }

    @Scheduled(
            every = "${lantian.delivery.poll}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void work() throws InterruptedException {
        int least = 1;
        int claimed;
        do {
            int wanted = hands.await(least);
            claimed = claim(wanted);
            hands.free(wanted - claimed);
            least = claimed == wanted ? hands.count() : 1;
        } while (claimed > 0);
    }

    private int claim(int wanted) {
        long since = System.nanoTime();
        try {
            var claims = deliveries.claim(wanted);
            if (!claims.isEmpty()) {
                bringing.handOut(claims, since);
            }
            return claims.size();
        } catch (RuntimeException e) {
            LOG.warnf("deliveries cannot be claimed now: %s", e.getMessage());
            return 0;
        }
    }

    /** There is something to claim. */
    void wake() {
        followUp.wake();
    }

    private void lookNow() {
        try {
            work();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        followUp.close();
    }
}
