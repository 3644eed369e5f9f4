package org.lantian.notification.delivery.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

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
    private final ExecutorService waker = Executors.newSingleThreadExecutor(work -> new Thread(work, "delivery-waker"));
    private final AtomicBoolean woken = new AtomicBoolean();

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

    /** There is something to claim; many wakings at a time are one. */
    void wake() {
        if (!waker.isShutdown() && woken.compareAndSet(false, true)) {
            waker.execute(this::lookNow);
        }
    }

    private void lookNow() {
        woken.set(false);
        try {
            work();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        waker.shutdownNow();
    }
}
