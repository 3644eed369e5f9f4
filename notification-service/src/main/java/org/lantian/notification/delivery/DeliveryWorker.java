package org.lantian.notification.delivery;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
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

/**
 * Claims what is due, a little ahead of free hands, and has it brought. Replicas share the work without knowing each other. When
 * there is much to do, a handful is claimed, read and recorded at a time.
 */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    /** Claims for each hand, the one under way among them. */
    private static final int AHEAD = 3;

    private static final int CODE_ATTEMPTS = 3;

    private final Deliveries deliveries;
    private final Ledger ledger;
    private final ContactPoints contacts;
    private final Messages messages;
    private final Map<Channel, Courier> couriers;
    private final ExecutorService hands;
    private final Semaphore free;
    private final int handful;
    private final long patience;
    private final ExecutorService waker = Executors.newSingleThreadExecutor(work -> new Thread(work, "delivery-waker"));
    private final AtomicBoolean woken = new AtomicBoolean();

    DeliveryWorker(
            Deliveries deliveries,
            Ledger ledger,
            ContactPoints contacts,
            Messages messages,
            @All List<Courier> couriers,
            @ConfigProperty(name = "lantian.delivery.workers") int workers,
            @ConfigProperty(name = "lantian.delivery.lease") Duration lease,
            @ConfigProperty(name = "lantian.delivery.timeout") Duration timeout) {
        this.deliveries = deliveries;
        this.ledger = ledger;
        this.contacts = contacts;
        this.messages = messages;
        this.couriers = couriers.stream().collect(Collectors.toMap(Courier::channel, Function.identity()));
        this.hands = Executors.newFixedThreadPool(workers, work -> new Thread(work, "delivery"));
        this.free = new Semaphore(workers * AHEAD);
        this.handful = workers;
        this.patience = lease.minus(timeout).toNanos();
    }

    @Scheduled(
            every = "${lantian.delivery.poll}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void work() throws InterruptedException {
        int least = 1;
        int claimed;
        do {
            free.acquire(least);
            int wanted = least + free.drainPermits();
            claimed = handOut(wanted);
            free.release(wanted - claimed);
            least = claimed == wanted ? handful : 1;
        } while (claimed > 0);
    }

    private int handOut(int wanted) {
        long since = System.nanoTime();
        try {
            var claims = deliveries.claim(wanted);
            if (!claims.isEmpty()) {
                handOut(claims, since);
            }
            return claims.size();
        } catch (RuntimeException e) {
            LOG.warnf("deliveries cannot be claimed now: %s", e.getMessage());
            return 0;
        }
    }

    /** One that cannot be made ready does not keep the others back. */
    private void handOut(List<Claim> claims, long since) {
        try {
            messages.of(claims).forEach(errand -> hands.execute(() -> attempt(errand, since)));
        } catch (RuntimeException e) {
            if (claims.size() > 1) {
                claims.forEach(claim -> handOut(List.of(claim), since));
                return;
            }
            LOG.errorf(
                    e,
                    "delivery %s cannot be made ready; it is tried again when its lease ends",
                    claims.get(0).deliveryId());
            free.release();
        }
    }

    /** What has waited so long for a hand that its lease may end on the way is left to whoever claims it next. */
    private void attempt(Errand errand, long since) {
        if (System.nanoTime() - since > patience) {
            free.release();
            return;
        }
        Outcome outcome;
        try {
            outcome = bring(errand);
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "delivery %s failed; it is tried again when its lease ends",
                    errand.claim().deliveryId());
            free.release();
            return;
        }
        ledger.enter(new Result(errand.claim(), outcome), free::release);
    }

    private Outcome bring(Errand errand) {
        var destination = errand.destination();
        var courier = couriers.get(errand.claim().channel());
        if (destination == null || courier == null) {
            return new Outcome.Refused("the contact point has been deleted");
        }
        return courier.bring(errand.claim().deliveryId(), destination, errand.message());
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

    /** Codes are brought at once, by a few attempts under one id; who did not get one asks for another. */
    void verify(@Observes(during = TransactionPhase.AFTER_SUCCESS) VerificationWanted wanted) {
        hands.execute(() -> contacts.reached(wanted.contactPointId()).ifPresent(reached -> {
            var courier = couriers.get(reached.channel());
            var message = messages.of(wanted);
            var id = UUID.randomUUID();
            for (int i = 0; courier != null && i < CODE_ATTEMPTS; i++) {
                if (!(courier.bring(id, reached.destination(), message) instanceof Outcome.Failed)) {
                    return;
                }
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
        ledger.close();
    }
}
