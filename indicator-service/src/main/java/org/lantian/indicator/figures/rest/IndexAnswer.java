package org.lantian.indicator.figures.rest;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.explanation.Explanation.Step;
import org.lantian.indicator.airquality.index.AirQualityReport;
import org.lantian.indicator.airquality.index.Category;
import org.lantian.indicator.airquality.index.Publication;

/** An index as HJ 633 reports it, under the edition in force at the time of observation. */
public record IndexAnswer(
        @Schema(description = "edition", examples = "HJ 633-2012")
        String standard,

        @Schema(description = "rule set", examples = "CN-2012")
        String ruleSet,

        @Schema(
                description = "concentrations as the index takes them, rounded where the edition asks for it",
                examples = "{\"PM25\": 34}")
        Map<Pollutant, BigDecimal> concentrations,

        @Schema(description = "individual indices", examples = "{\"PM25\": 49}")
        Map<Pollutant, Integer> iaqi,

        @Schema(description = "the largest of them; computed even when its publication is withheld", examples = "49")
        @Nullable
        Integer aqi,

        @Schema(
                description = "the same where it may be published; null where NA is to be shown (HJ 633-2026 5.3.1)",
                examples = "49")
        @Nullable
        Integer publishedAqi,

        @Schema(description = "pollutants that reach the index, if it is above 50", examples = "[\"PM25\"]")
        List<Pollutant> primaryPollutants,

        @Schema(description = "pollutants without an individual index", examples = "[]")
        List<Pollutant> missing,

        @Schema(description = "pollutants over the standard", examples = "[\"PM25\"]")
        List<Pollutant> overStandard,

        @Schema(description = "category", examples = "EXCELLENT") @Nullable
        Category category,

        @Schema(description = "the category in Chinese", examples = "优") @Nullable
        String categoryLabel,

        @Schema(description = "its level", examples = "一级") @Nullable
        String level,

        @Schema(description = "its colour", examples = "#00E400") @Nullable
        String colour,

        @Schema(
                description = "groups to be warned, by pollutant with an index above 100 (HJ 633-2026 table 2)",
                examples = "{}")
        Map<Pollutant, String> sensitiveGroups,

        @Schema(description = "whether the index may be published", examples = "PUBLISHED")
        Publication publication,

        @Schema(description = "how it was computed; only when asked to explain") @Nullable
        List<Step> steps) {

    static IndexAnswer of(RuleSet rules, AirQualityReport report, @Nullable List<Step> steps) {
        var category = report.category();
        return new IndexAnswer(
                report.standard(),
                report.ruleSet(),
                taken(rules, report),
                report.iaqi(),
                report.aqi(),
                report.publication() == Publication.PUBLISHED ? report.aqi() : null,
                report.primaryPollutants(),
                report.missing(),
                report.overStandard(),
                category,
                category == null ? null : category.label(),
                category == null ? null : category.level(),
                category == null ? null : category.colour(),
                report.sensitiveGroups(),
                report.publication(),
                steps);
    }

    private static Map<Pollutant, BigDecimal> taken(RuleSet rules, AirQualityReport report) {
        Map<Pollutant, BigDecimal> taken = new EnumMap<>(Pollutant.class);
        report.concentrations()
                .values()
                .forEach((pollutant, value) -> taken.put(
                        pollutant, new BigDecimal(rules.input(pollutant, value).written())));
        return taken;
    }
}
