package org.lantian.notification.delivery;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lantian.notification.channel.Courier;
import org.lantian.notification.channel.Outcome;
import org.lantian.notification.contact.Channel;
import org.lantian.notification.contact.ContactPoints;
import org.lantian.notification.contact.VerificationWanted;
import org.lantian.notification.notice.NoticesSealed;

/** Claims what is due, as much as there are free hands, and has it brought. Replicas share the work without knowing each other. */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    private final Deliveries deliveries;
    private final Recording recording;
    private final ContactPoints contacts;
    private final Messages messages;
    private final Map<Channel, Courier> couriers;
    private final ExecutorService hands;
    private final Semaphore free;
    private final ExecutorService waker = Executors.newSingleThreadExecutor(work -> new Thread(work, "delivery-waker"));
    private final AtomicBoolean woken = new AtomicBoolean();

    DeliveryWorker(
            Deliveries deliveries,
            Recording recording,
            ContactPoints contacts,
            Messages messages,
            @All List<Courier> couriers,
            @ConfigProperty(name = "lantian.delivery.workers") int workers) {
        this.deliveries = deliveries;
        this.recording = recording;
        this.contacts = contacts;
        this.messages = messages;
        this.couriers = couriers.stream().collect(Collectors.toMap(Courier::channel, Function.identity()));
        this.hands = Executors.newFixedThreadPool(workers, work -> new Thread(work, "delivery"));
        this.free = new Semaphore(workers);
    }

    @Scheduled(
            every = "${lantian.delivery.poll}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void work() throws InterruptedException {
        int claimed;
        do {
            free.acquire();
            int wanted = 1 + free.drainPermits();
            claimed = handOut(wanted);
            free.release(wanted - claimed);
        } while (claimed > 0);
    }

    private int handOut(int wanted) {
        try {
            var claims = deliveries.claim(wanted);
            claims.forEach(claim -> hands.execute(() -> attempt(claim)));
            return claims.size();
        } catch (RuntimeException e) {
            LOG.warnf("deliveries cannot be claimed now: %s", e.getMessage());
            return 0;
        }
    }

    /** When the result cannot be recorded, the lease ends and the same message goes out again under the same id. */
    private void attempt(Claim claim) {
        try {
            recording.record(claim, bring(claim));
        } catch (RuntimeException e) {
            LOG.errorf(e, "the result of delivery %s is not recorded", claim.deliveryId());
        } finally {
            free.release();
        }
    }

    private Outcome bring(Claim claim) {
        var destination = contacts.destination(claim.contactPointId());
        var courier = couriers.get(claim.channel());
        if (destination.isEmpty() || courier == null) {
            return new Outcome.Refused("the contact point has been deleted");
        }
        return courier.bring(
                claim.deliveryId(),
                destination.get(),
                messages.of(claim, destination.get().language()));
    }

    /** What was just sealed here need not wait for the next look; many wakings at a time are one. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesSealed sealed) {
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

    /** Codes are brought once and at once; who did not get one asks for another. */
    void verify(@Observes(during = TransactionPhase.AFTER_SUCCESS) VerificationWanted wanted) {
        hands.execute(() -> contacts.reached(wanted.contactPointId()).ifPresent(reached -> {
            var courier = couriers.get(reached.channel());
            if (courier != null) {
                courier.bring(UUID.randomUUID(), reached.destination(), messages.of(wanted));
            }
        }));
    }

    /** What is on its way may finish; the rest is claimed again when its lease ends. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        waker.shutdownNow();
        hands.shutdown();
        if (!hands.awaitTermination(5, TimeUnit.SECONDS)) {
            hands.shutdownNow();
        }
    }
}
