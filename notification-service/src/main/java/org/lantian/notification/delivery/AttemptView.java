package org.lantian.notification.delivery;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One attempt of a delivery. */
@Schema(description = "one attempt to deliver")
public record AttemptView(
        @Schema(description = "counted from 1", examples = "2")
        int number,

        @Schema(description = "when it was claimed", examples = "2025-12-20T01:00:11Z")
        Instant startedAt,

        @Schema(
                description = "when it ended; none for one that is under way or was cut off",
                examples = "2025-12-20T01:00:12Z")
        @Nullable
        Instant endedAt,

        @Schema(
                description = "DELIVERED, POSTPONED, or FAILED or DEAD with the reason",
                examples = "FAILED: the receiver answered 500")
        @Nullable
        String outcome) {}
