package org.lantian.plan.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quantified goal as the API shows it, with the words it was read from. */
public record TargetView(
        @Schema(description = "id of the target") UUID id,

        @Schema(description = "the words it was read from", examples = "到2025年，全市细颗粒物浓度控制在35微克/立方米以内")
        String quote,

        @Schema(description = "indicator as printed", examples = "细颗粒物浓度")
        String indicator,

        @Schema(description = "code in the catalogue of indicators; null: none fits", examples = "PM25_MEAN") @Nullable
        String indicatorCode,

        @Schema(
                description = "how the value is meant: <=, <, >=, >, =, approx, increase_by, decrease_by",
                examples = "<=")
        String comparator,

        @Schema(description = "null: a goal without a number", examples = "35") @Nullable
        BigDecimal value,

        @Schema(description = "unit of measure", examples = "ug/m3") @Nullable
        String unit,

        @Schema(description = "year that the value is relative to", examples = "2020") @Nullable
        Integer baselineYear,

        @Schema(description = "end of the period", examples = "2025-12-31") @Nullable
        LocalDate dueOn,

        @Schema(description = "what it covers, as printed", examples = "全市") @Nullable
        String scope,

        @Schema(description = "the plan strives for it (力争, 争取, 鼓励)")
        boolean aspirational,

        @Schema(description = "the value is approximate (左右)")
        boolean approximate,

        @Schema(description = "where the quote begins in the document's text", examples = "120")
        int start,

        @Schema(description = "where the quote ends", examples = "150")
        int end,

        @Schema(description = "read from the document, corrected or added by a person")
        Origin origin) {}
