package org.lantian.plan.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.lifecycle.FactView;

/** One change of one fact as the API shows it. */
public record ChangeView(
        @Schema(description = "id of the fact") UUID factId,

        @Schema(description = "CORRECTED, ADDED or REMOVED", examples = "CORRECTED")
        String act,

        @Schema(description = "version of the plan that the change made", examples = "3")
        long version,

        @Schema(description = "as it stood before; null: it was added") @Nullable
        FactView before,

        @Schema(description = "as it stood then; null: it was removed") @Nullable
        FactView after,

        @Schema(description = "who changed it", examples = "planner-640300")
        String by,

        @Schema(description = "when", examples = "2024-06-20T02:30:00Z")
        Instant at) {}
