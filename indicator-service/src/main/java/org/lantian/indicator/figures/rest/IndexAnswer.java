package org.lantian.indicator.figures.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.index.AirQualityReport;
import org.lantian.indicator.airquality.index.Category;
import org.lantian.indicator.airquality.index.Publication;

/** An index as HJ 633 reports it, under the edition in force at the time of observation. */
public record IndexAnswer(
        @Schema(description = "edition", examples = "HJ 633-2012")
        String standard,

        @Schema(description = "rule set", examples = "CN-2012")
        String ruleSet,

        @Schema(description = "individual indices", examples = "{\"PM25\": 49}")
        Map<Pollutant, Integer> iaqi,

        @Schema(description = "the largest of them; computed even when its publication is withheld", examples = "49")
        @Nullable
        Integer aqi,

        @Schema(description = "pollutants that reach the index, if it is above 50", examples = "[\"PM25\"]")
        List<Pollutant> primaryPollutants,

        @Schema(description = "pollutants over the standard", examples = "[\"PM25\"]")
        List<Pollutant> overStandard,

        @Schema(description = "category", examples = "EXCELLENT") @Nullable
        Category category,

        @Schema(description = "the category in Chinese", examples = "优") @Nullable
        String categoryLabel,

        @Schema(description = "whether the index may be published", examples = "PUBLISHED")
        Publication publication) {

    static IndexAnswer of(AirQualityReport report) {
        var category = report.category();
        return new IndexAnswer(
                report.standard(),
                report.ruleSet(),
                report.iaqi(),
                report.aqi(),
                report.primaryPollutants(),
                report.overStandard(),
                category,
                category == null ? null : category.label(),
                report.publication());
    }
}
