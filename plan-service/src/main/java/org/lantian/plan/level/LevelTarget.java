package org.lantian.plan.level;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.lifecycle.TargetView;
import org.lantian.plan.revision.Similarity;

/** A target of one of the plans that are held against each other, with its figures and its words. */
public record LevelTarget(
        @Schema(description = "id of the target") UUID targetId,

        @Schema(description = "measure as people cite it; null: an objective of the plan", examples = "10#2") @Nullable
        String measure,

        @Schema(description = "the words it was read from", examples = "到2025年，全市细颗粒物浓度控制在35微克/立方米以内")
        String quote,

        @Schema(description = "indicator as printed", examples = "细颗粒物浓度")
        String indicator,

        @Schema(description = "code in the catalogue of indicators; null: none fits", examples = "PM25_MEAN") @Nullable
        String indicatorCode,

        @Schema(description = "how the value is meant", examples = "<=")
        String comparator,

        @Schema(description = "the value", examples = "35") @Nullable
        BigDecimal value,

        @Schema(description = "unit of measure", examples = "ug/m3") @Nullable
        String unit,

        @Schema(description = "year that the value is relative to", examples = "2020") @Nullable
        Integer baselineYear,

        @Schema(description = "end of the period", examples = "2025-12-31") @Nullable
        LocalDate dueOn,

        @Schema(description = "what it covers, as printed", examples = "全市") @Nullable
        String scope,

        @Schema(description = "the plan strives for it") boolean aspirational,
        @Schema(description = "the value is approximate") boolean approximate) {

    static LevelTarget of(TargetView target, @Nullable String measure) {
        return new LevelTarget(
                target.id(),
                measure,
                target.quote(),
                target.indicator(),
                target.indicatorCode(),
                target.comparator(),
                target.value(),
                target.unit(),
                target.baselineYear(),
                target.dueOn(),
                target.scope(),
                target.aspirational(),
                target.approximate());
    }

    boolean namesTheSameAs(LevelTarget other) {
        return indicatorCode != null || other.indicatorCode != null
                ? indicatorCode != null && indicatorCode.equals(other.indicatorCode)
                : Similarity.plain(indicator).equals(Similarity.plain(other.indicator));
    }

    boolean isRelative() {
        return comparator.equals("increase_by") || comparator.equals("decrease_by");
    }

    @Nullable
    Integer year() {
        return dueOn == null ? null : dueOn.getYear();
    }
}
