package org.lantian.kit.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.AuditEntry.Action;

/**
 * Takes what a caller changes into the transaction of the change: both are committed or neither. Changes of entities come here by
 * themselves ({@link ChangeRecorder}); what is written past Hibernate says so with {@link #done}.
 */
@ApplicationScoped
public class AuditTrail {

    private static final Object PENDING = AuditTrail.class;

    private final AuditEntries entries;
    private final AuditValues values;
    private final Instance<AuditedRequest> request;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    AuditTrail(
            AuditEntries entries,
            AuditValues values,
            Instance<AuditedRequest> request,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.entries = entries;
        this.values = values;
        this.request = request;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Something was done that is no entity's change; the outcome is any value that JSON can show. */
    public void done(String subject, String subjectId, Object outcome) {
        record(Action.DONE, subject, subjectId, null, values.json(outcome));
        write();
    }

    /** Records what was done for a request, in whatever transaction runs when it says so. */
    public interface Behalf {
        void done(String subject, String subjectId, Object outcome);
    }

    /** For work that one request's thread does for several: the request that runs now, or nobody. */
    public Behalf onBehalf() {
        if (!isAsked()) {
            return (subject, subjectId, outcome) -> {};
        }
        var asked = request.get().copy();
        return (subject, subjectId, outcome) -> pending()
                .add(asked.entry(clock.instant(), Action.DONE, subject, subjectId, null, values.json(outcome)));
    }

    /** Writes what was recorded on behalf of others. */
    public void writeAll() {
        if (!pending().isEmpty()) {
            try {
                entries.add(pending());
                pending().clear();
            } catch (SQLException e) {
                throw new IllegalStateException("cannot write the audit, so nothing is changed", e);
            }
        }
    }

    void record(Action action, String subject, String subjectId, @Nullable String before, @Nullable String after) {
        if (isAsked()) {
            pending().add(request.get().entry(clock.instant(), action, subject, subjectId, before, after));
        }
    }

    /** Whether a caller is behind what is being done. */
    boolean isAsked() {
        return Arc.container().requestContext().isActive() && request.get().isBegun();
    }

    /** Writes what has been recorded in this transaction; after a flush that is all there is until the next. */
    void write() {
        if (isAsked()) {
            writeAll();
        }
    }

    @SuppressWarnings("unchecked")
    private List<AuditEntry> pending() {
        var known = (List<AuditEntry>) transaction.getResource(PENDING);
        if (known != null) {
            return known;
        }
        List<AuditEntry> fresh = new ArrayList<>();
        transaction.putResource(PENDING, fresh);
        return fresh;
    }
}
