package org.lantian.kit.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event waiting to be published, as it was committed. */
record OutboxRow(
        long position,
        UUID id,
        String key,
        String type,
        String payload,
        OffsetDateTime occurredAt,
        @Nullable String requestId,
        @Nullable String traceparent) {}
