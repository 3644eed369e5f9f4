package org.lantian.notification.delivery.sending;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The hands that bring messages. A little more is claimed than they hold, so that none waits for the database. */
@ApplicationScoped
class Hands {

    /** Claims for each hand, the one under way among them. */
    private static final int AHEAD = 3;

    private final ExecutorService hands;
    private final Semaphore free;
    private final int count;

    Hands(@ConfigProperty(name = "lantian.delivery.workers") int workers) {
        this.hands = Executors.newFixedThreadPool(workers, work -> new Thread(work, "delivery"));
        this.free = new Semaphore(workers * AHEAD);
        this.count = workers;
    }

    int count() {
        return count;
    }

    /** Waits until so much may be claimed, and takes all that may. */
    int await(int least) throws InterruptedException {
        free.acquire(least);
        return least + free.drainPermits();
    }

    /** Takes all that may be claimed, unless somebody waits for it. */
    int takeFree() {
        return free.hasQueuedThreads() ? 0 : free.drainPermits();
    }

    /** So much may be claimed again. */
    void free(int claims) {
        free.release(claims);
    }

    /** False when they have been laid down. */
    boolean put(Runnable work) {
        if (hands.isShutdown()) {
            return false;
        }
        hands.execute(work);
        return true;
    }

    /** What is on its way may finish; the rest is claimed again when its lease ends. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        hands.shutdown();
        if (!hands.awaitTermination(5, TimeUnit.SECONDS)) {
            hands.shutdownNow();
        }
    }
}
