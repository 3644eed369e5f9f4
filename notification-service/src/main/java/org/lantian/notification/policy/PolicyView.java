package org.lantian.notification.policy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as it is kept, and who put it. */
@Schema(description = "a rule that notices follow")
public record PolicyView(
        @Schema(description = "its name", examples = "night")
        String name,

        @Schema(description = "what it says") Object rule,

        @Schema(description = "who put it last", examples = "administrator-000000")
        String changedBy,

        @Schema(description = "when", examples = "2025-12-20T01:00:00Z")
        Instant changedAt,

        @Schema(description = "version, as in the ETag", examples = "0")
        long version) {}
