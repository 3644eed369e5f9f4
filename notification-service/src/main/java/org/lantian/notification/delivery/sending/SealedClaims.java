package org.lantian.notification.delivery.sending;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.lantian.notification.notice.NoticesSealed;

/**
 * Claims what is sealed here by the commit that seals it, as far as hands are free: it needs no commit of its own before it goes
 * out. Where none is free, the worker looks again.
 */
@ApplicationScoped
class SealedClaims {

    /** After the deliveries of sealed notices have been opened. */
    private static final int WHEN_OPENED = 3000;

    private final DeliveryQueue deliveries;
    private final Hands hands;
    private final Bringing bringing;
    private final DeliveryWorker worker;
    private final TransactionSynchronizationRegistry transaction;

    SealedClaims(
            DeliveryQueue deliveries,
            Hands hands,
            Bringing bringing,
            DeliveryWorker worker,
            TransactionSynchronizationRegistry transaction) {
        this.deliveries = deliveries;
        this.hands = hands;
        this.bringing = bringing;
        this.worker = worker;
        this.transaction = transaction;
    }

    void claim(@Observes @Priority(WHEN_OPENED) NoticesSealed sealed) {
        long since = System.nanoTime();
        int wanted = hands.takeFree();
        List<Claim> claims = List.of();
        try {
            claims = wanted == 0 ? claims : deliveries.claim(sealed.noticeIds(), wanted);
        } finally {
            hands.free(wanted - claims.size());
        }
        transaction.registerInterposedSynchronization(new Committed(claims, claims.size() == wanted, since));
    }

    private final class Committed implements Synchronization {

        private final List<Claim> claims;
        private final boolean more;
        private final long since;

        Committed(List<Claim> claims, boolean more, long since) {
            this.claims = claims;
            this.more = more;
            this.since = since;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                hands.free(claims.size());
                return;
            }
            if (!claims.isEmpty()) {
                hands.put(() -> bringing.handOut(claims, since));
            }
            if (more) {
                worker.wake();
            }
        }
    }
}
