package org.lantian.indicator.observation.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lantian.indicator.observation.Observation;
import org.lantian.indicator.observation.Observation.Key;
import org.lantian.indicator.observation.Origin;
import org.lantian.kit.audit.AuditTrail;

/**
 * Stores the few rows of a request together with those of other requests that wait: whoever finds nobody storing stores for all of
 * them in one transaction, so that a thousand single hours are not a thousand transactions. What fails together is tried one by one.
 */
@ApplicationScoped
public class StoringTogether {

    public static final int MOST_ROWS = 20;
    private static final int MOST_TOGETHER = 1_000;

    private final Observations observations;
    private final AuditTrail audit;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Object storing = new Object();

    StoringTogether(Observations observations, AuditTrail audit) {
        this.observations = observations;
        this.audit = audit;
    }

    public Stored store(Collection<Observation> values, Origin origin) {
        var mine = new Waiting(values, origin, audit.onBehalf());
        waiting.add(mine);
        synchronized (storing) {
            while (!mine.isDone()) {
                storeAll(next());
            }
        }
        return mine.result();
    }

    /** Those that waited longest; an hour that two of them speak of is left to the next time. */
    private List<Waiting> next() {
        List<Waiting> together = new ArrayList<>();
        Set<Key> keys = new HashSet<>();
        for (var one : waiting) {
            if (keys.size() + one.keys().size() > MOST_TOGETHER
                    || one.keys().stream().anyMatch(keys::contains)) {
                break;
            }
            keys.addAll(one.keys());
            together.add(one);
        }
        waiting.removeAll(together);
        return together;
    }

    private void storeAll(List<Waiting> together) {
        try {
            QuarkusTransaction.requiringNew().run(() -> observations.storeTogether(together));
        } catch (RuntimeException e) {
            if (together.size() == 1) {
                together.get(0).fail(e);
            } else {
                together.forEach(one -> storeAll(List.of(one)));
            }
        } catch (Error e) {
            var broken = new IllegalStateException("storing broke off", e);
            together.forEach(one -> one.fail(broken));
            throw e;
        }
    }
}
