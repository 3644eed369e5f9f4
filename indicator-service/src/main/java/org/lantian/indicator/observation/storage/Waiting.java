package org.lantian.indicator.observation.storage;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.observation.Observation;
import org.lantian.indicator.observation.Observation.Key;
import org.lantian.indicator.observation.Origin;
import org.lantian.kit.audit.AuditTrail;

/** The rows of one request that are stored with those of others, and what became of them. */
final class Waiting {

    private final Collection<Observation> values;
    private final Origin origin;
    private final AuditTrail.Behalf request;
    private final Set<Key> keys;
    private @Nullable Stored stored;
    private @Nullable RuntimeException failure;

    Waiting(Collection<Observation> values, Origin origin, AuditTrail.Behalf request) {
        this.values = values;
        this.origin = origin;
        this.request = request;
        this.keys = values.stream().map(Observation::key).collect(Collectors.toSet());
    }

    Collection<Observation> values() {
        return values;
    }

    Origin origin() {
        return origin;
    }

    Set<Key> keys() {
        return keys;
    }

    /** Its answer, which holds when the transaction commits. */
    void stored(Set<Key> added, Set<Key> corrected) {
        int fresh = (int) keys.stream().filter(added::contains).count();
        int replaced = (int) keys.stream().filter(corrected::contains).count();
        stored = new Stored(fresh, keys.size() - fresh - replaced, replaced);
        failure = null;
        request.done("Observations", origin.source(), stored);
    }

    void fail(RuntimeException why) {
        stored = null;
        failure = why;
    }

    boolean isDone() {
        return stored != null || failure != null;
    }

    Stored result() {
        if (stored == null) {
            throw failure == null ? new IllegalStateException("nothing was stored") : failure;
        }
        return stored;
    }
}
