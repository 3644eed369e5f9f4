package org.lantian.plan.risk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that may go wrong, where in the plan, and why. */
public record Risk(
        @Schema(description = "what sort of risk", examples = "NO_LEAD")
        RiskKind kind,

        @Schema(description = "the kind as people read it", examples = "无牵头单位")
        String label,

        @Schema(description = "id of the measure; null: the plan as a whole") @Nullable
        UUID measureId,

        @Schema(description = "that measure as people cite it", examples = "10#2") @Nullable
        String measure,

        @Schema(description = "the words that it shows in; null: none") @Nullable
        String quote,

        @Schema(description = "why, in a sentence", examples = "第4项由2个单位按职责分工负责，没有牵头单位，进展可能无人统筹。")
        String reason) {

    static Risk of(RiskKind kind, PlanOutline.Measure measure, @Nullable String quote, String reason) {
        return new Risk(kind, kind.label(), measure.id(), measure.citation(), quote, reason);
    }

    static Risk of(RiskKind kind, @Nullable String quote, String reason) {
        return new Risk(kind, kind.label(), null, null, quote, reason);
    }
}
