package org.lantian.indicator.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.index.Publication;
import org.lantian.indicator.figures.AirQualityView;
import org.lantian.indicator.figures.AirQualityView.StatisticView;

/** A region's air as the public is told: no station by name, and an index only where the rules let it be published. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PublicAirQuality")
public record PublicAirQuality(
        @Schema(description = "code of the region", examples = "110000")
        String regionCode,

        @Schema(description = "its name", examples = "北京市") String regionName,

        @Schema(description = "the period asked for", examples = "2016")
        String period,

        @Schema(description = "edition that judges the period", examples = "HJ 663-2013")
        String standard,

        @Schema(description = "whether every pollutant has the data that the period needs")
        boolean valid,

        @Schema(description = "one entry for each pollutant that has a value")
        Map<Pollutant, Value> statistics,

        @Schema(description = "a day's index", examples = "76") @Nullable
        Integer aqi,

        @Schema(description = "a day's category in Chinese", examples = "良") @Nullable
        String category,

        @Schema(description = "a day's primary pollutants", examples = "[\"PM25\"]") @Nullable
        List<Pollutant> primaryPollutants,

        @Schema(description = "good days over valid days in percent", examples = "54.1") @Nullable
        BigDecimal goodDayRatio,

        @Schema(description = "composite index; smaller is better", examples = "6.21") @Nullable
        BigDecimal compositeIndex) {

    /** What stands for a pollutant over the period. */
    public record Value(
            @Schema(description = "in Chinese", examples = "细颗粒物")
            String label,

            @Schema(description = "mean, or of CO and O3 the percentile", examples = "72")
            BigDecimal value,

            @Schema(description = "unit", examples = "µg/m³")
            String unit) {}

    static PublicAirQuality of(AirQualityView air) {
        var day = air.index() != null && air.index().publication() == Publication.PUBLISHED ? air.index() : null;
        var longer = air.ratios();
        return new PublicAirQuality(
                air.regionCode(),
                air.regionName(),
                air.period(),
                air.standard(),
                air.valid(),
                values(air.statistics()),
                day == null ? null : day.aqi(),
                day == null ? null : day.categoryLabel(),
                day == null ? null : day.primaryPollutants(),
                longer == null ? null : longer.goodDayRatio(),
                longer == null ? null : longer.compositeIndex());
    }

    private static Map<Pollutant, Value> values(Map<Pollutant, StatisticView> statistics) {
        Map<Pollutant, Value> values = new LinkedHashMap<>();
        statistics.forEach((pollutant, statistic) -> {
            var value = statistic.value();
            if (value != null) {
                values.put(pollutant, new Value(statistic.label(), value, statistic.unit()));
            }
        });
        return values;
    }
}
