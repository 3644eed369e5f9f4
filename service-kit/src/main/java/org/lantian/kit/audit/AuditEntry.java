package org.lantian.kit.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done or refused.
 *
 * @param at when
 * @param who the caller
 * @param requestId id of the request it belongs to
 * @param operation method and path of that request
 * @param action what happened
 * @param subject what it happened to, such as {@code Plan}; null when the request was refused before anything was touched
 * @param subjectId id of the subject
 * @param before fields as they were, JSON; null for what is new
 * @param after fields as they are, JSON; null for what is gone
 * @param why the caller's reason, or the reason of the refusal
 */
record AuditEntry(
        Instant at,
        Who who,
        String requestId,
        String operation,
        Action action,
        @Nullable String subject,
        @Nullable String subjectId,
        @Nullable String before,
        @Nullable String after,
        @Nullable String why) {

    /** What can happen. */
    enum Action {
        CREATED,
        CHANGED,
        REMOVED,
        DONE,
        REFUSED
    }

    /**
     * The caller at that moment.
     *
     * @param actor name on the token, or {@code anonymous}
     * @param roles its roles, comma-separated
     * @param unitId the unit acted for
     * @param regionCode the region that the roles reach
     * @param origin address that the request came from
     */
    record Who(
            String actor,
            String roles,
            @Nullable String unitId,
            @Nullable String regionCode,
            @Nullable String origin) {}
}
