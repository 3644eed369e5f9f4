package org.lantian.indicator.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target with its verdict, as readers see it. */
public record TargetView(
        @Schema(description = "id of the target") UUID id,

        @Schema(description = "plan that sets it; null when it was registered by hand") @Nullable
        UUID planId,

        @Schema(description = "title of that plan", examples = "明湖市空气质量持续改善实施方案") @Nullable
        String planTitle,

        @Schema(description = "number of the measure; null for an objective of the plan as a whole", examples = "10")
        @Nullable
        String measureNumber,

        @Schema(description = "document that sets a target registered by hand", examples = "GB 3095-2012 表1 二级年平均限值")
        @Nullable
        String source,

        @Schema(description = "region that is to reach it", examples = "110000")
        String regionCode,

        @Schema(description = "its name", examples = "北京市") String regionName,

        @Schema(description = "the indicator as printed", examples = "细颗粒物年均浓度")
        String indicator,

        @Schema(description = "its code in the catalogue; null: none fits", examples = "PM25_MEAN") @Nullable
        String indicatorCode,

        @Schema(description = "what it is measured on, as printed", examples = "全市") @Nullable
        String scope,

        @Schema(description = "how the value binds", examples = "<=")
        Comparator comparator,

        @Schema(description = "value to be reached", examples = "35") @Nullable
        BigDecimal targetValue,

        @Schema(description = "its unit", examples = "ug/m3") @Nullable
        String unit,

        @Schema(description = "year that a change is compared with", examples = "2020") @Nullable
        Integer baselineYear,

        @Schema(description = "when it is to be reached", examples = "2025-12-31") @Nullable
        LocalDate dueOn,

        @Schema(description = "said as 左右") boolean approximate,

        @Schema(description = "said as 力争") boolean aspirational,

        @Schema(description = "HARD, or SOFT for one that is only striven for", examples = "HARD")
        String binding,

        @Schema(description = "to be kept once reached, also after the due date (稳定达到)")
        boolean kept,

        @Schema(description = "its value is for the upper level to say (上级下达)")
        boolean leftToSuperior,

        @Schema(description = "target of the upper level of which this is a part") @Nullable
        UUID parentId,

        @Schema(description = "the sentence of the plan", examples = "到2025年，全市细颗粒物（PM2.5）年均浓度控制在35微克/立方米以内") @Nullable
        String quote,

        @Schema(description = "units that it names; empty: the region's government and environment bureau answer")
        List<AnsweringUnit> units,

        @Schema(description = "what the figures say", examples = "MISSED")
        Verdict verdict,

        @Schema(description = "the verdict in Chinese", examples = "未达到")
        String verdictLabel,

        @Schema(description = "the figure compared, rounded as it is printed", examples = "72") @Nullable
        BigDecimal value,

        @Schema(description = "the period that it covers, or that is wanted", examples = "2016") @Nullable
        String period,

        @Schema(description = "the verdict's reason in words and numbers")
        String reason) {

    static TargetView of(Target target) {
        var origin = target.origin();
        var goal = target.wanted();
        var judgement = target.judgement();
        return new TargetView(
                target.id(),
                origin.planId(),
                origin.planTitle(),
                origin.measureNumber(),
                origin.source(),
                target.regionCode(),
                target.regionName(),
                goal.indicator(),
                goal.indicatorCode(),
                goal.scope(),
                goal.comparator(),
                goal.value(),
                goal.unit(),
                goal.baselineYear(),
                goal.dueOn(),
                goal.approximate(),
                goal.aspirational(),
                goal.aspirational() ? "SOFT" : "HARD",
                goal.keeps(),
                target.goal().leftToSuperior(),
                target.parentId(),
                goal.quote(),
                target.units(),
                judgement.verdict(),
                judgement.verdict().label(),
                judgement.figure(),
                judgement.period(),
                judgement.reason());
    }
}
