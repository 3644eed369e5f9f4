package org.lantian.kit.audit;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.AuditEntry.Action;
import org.lantian.kit.audit.AuditEntry.Who;

/**
 * The request behind a change. Work that no caller asked for, an event's effect or the clock's, has none: what it does follows
 * from the events, which are kept, and is not audited a second time.
 */
@RequestScoped
class AuditedRequest {

    private @Nullable Who who;
    private String requestId = "";
    private String operation = "";
    private @Nullable String why;

    void begin(Who caller, String id, String methodAndPath, @Nullable String reason) {
        who = caller;
        requestId = id;
        operation = methodAndPath;
        why = reason;
    }

    /** Itself, for when its thread works for others. */
    AuditedRequest copy() {
        var copy = new AuditedRequest();
        copy.who = who;
        copy.requestId = requestId;
        copy.operation = operation;
        copy.why = why;
        return copy;
    }

    boolean isBegun() {
        return who != null;
    }

    AuditEntry entry(
            Instant at,
            Action action,
            String subject,
            String subjectId,
            @Nullable String before,
            @Nullable String after) {
        if (who == null) {
            throw new IllegalStateException("no request asked for this");
        }
        return new AuditEntry(at, who, requestId, operation, action, subject, subjectId, before, after, why);
    }
}
