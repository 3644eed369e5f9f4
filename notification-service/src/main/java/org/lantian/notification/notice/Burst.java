package org.lantian.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What goes at once of the events that take effect in one transaction is sealed together, as its last thing: a burst takes a few
 * statements, and the order of sending is locked only until the commit that follows.
 */
@ApplicationScoped
public class Burst {

    private record Waiting(Set<UUID> notices) {}

    private final Gathering gathering;
    private final Sealing sealing;
    private final TransactionSynchronizationRegistry transaction;

    Burst(Gathering gathering, Sealing sealing, TransactionSynchronizationRegistry transaction) {
        this.gathering = gathering;
        this.sealing = sealing;
        this.transaction = transaction;
    }

    /** Gathers; the transaction must end with {@link #seal()}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gather(List<Addressed> items) {
        var urgent = gathering.put(items);
        if (transaction.getResource(Burst.class) instanceof Waiting waiting) {
            waiting.notices().addAll(urgent);
        } else {
            transaction.putResource(Burst.class, new Waiting(new LinkedHashSet<>(urgent)));
        }
    }

    /** Seals what waits for nothing, with what had gathered before it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seal() {
        if (transaction.getResource(Burst.class) instanceof Waiting waiting) {
            sealing.seal(List.copyOf(waiting.notices()));
            waiting.notices().clear();
        }
    }
}
