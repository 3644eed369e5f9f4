package org.lantian.indicator.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.Verdict;

/** A verdict that a target once had. */
@Schema(name = "PastVerdict")
public record VerdictView(
        @Schema(description = "when it was found") Instant at,

        @Schema(description = "the verdict", examples = "OFF_TARGET")
        Verdict verdict,

        @Schema(description = "in Chinese", examples = "偏离目标")
        String verdictLabel,

        @Schema(description = "the figure compared", examples = "41") @Nullable
        BigDecimal value,

        @Schema(description = "the period it covered", examples = "2025-01-01/2025-03-04") @Nullable
        String period,

        @Schema(description = "why") String reason) {}
