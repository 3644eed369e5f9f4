package org.lantian.indicator.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.index.Category;
import org.lantian.indicator.airquality.index.Publication;

/** A region's air over a period, rounded as it is printed. A day has an index; a longer period has ratios and a composite index. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AirQualityView(
        @Schema(description = "code of the region", examples = "110000")
        String regionCode,

        @Schema(description = "its name", examples = "北京市") String regionName,

        @Schema(description = "the period asked for", examples = "2016")
        String period,

        @Schema(description = "edition that judges the period: HJ 663, for a day HJ 633", examples = "HJ 663-2013")
        String standard,

        @Schema(description = "rule set in force then", examples = "CN-2012")
        String ruleSet,

        @Schema(
                description = "cities whose figures are averaged, where the region consists of cities",
                examples = "[\"640100\"]")
        @Nullable
        List<String> cities,

        @Schema(description = "control stations that the figures rest on", examples = "[\"1003A\"]")
        List<String> stations,

        @Schema(
                description =
                        "sum of the versions of all hours behind the figures; grows with each one added or corrected",
                examples = "52704")
        long inputsVersion,

        @Schema(description = "whether every pollutant has the data that the period needs")
        boolean valid,

        @Schema(description = "hours of all pollutants and stations")
        CoverageView coverage,

        @Schema(description = "one entry for each pollutant")
        Map<Pollutant, StatisticView> statistics,

        @Schema(description = "whether class 2 of GB 3095 is met by all six; absent while undecided") @Nullable
        Boolean attained,

        @JsonUnwrapped @Nullable IndexView index,

        @JsonUnwrapped @Nullable RatiosView ratios,

        @Schema(description = "the same without the dust periods approved for the region; equal where there are none")
        WithoutDust withoutDust) {

    /** The figures without PM10 and PM2.5 of approved dust. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WithoutDust(
            @Schema(description = "whether every pollutant has the data that the period needs; dust days count as had")
            boolean valid,

            @Schema(description = "one entry for each pollutant")
            Map<Pollutant, StatisticView> statistics,

            @Schema(description = "whether class 2 of GB 3095 is met; absent while undecided") @Nullable
            Boolean attained,

            @JsonUnwrapped @Nullable IndexView index,

            @JsonUnwrapped @Nullable RatiosView ratios) {}

    /** What HJ 633 says of a day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndexView(
            @Schema(description = "a day's index", examples = "76") @Nullable
            Integer aqi,

            @Schema(description = "a day's individual indices", examples = "{\"PM25\": 76}") @Nullable
            Map<Pollutant, Integer> iaqi,

            @Schema(description = "a day's primary pollutants", examples = "[\"PM25\"]") @Nullable
            List<Pollutant> primaryPollutants,

            @Schema(description = "pollutants without an individual index", examples = "[]") @Nullable
            List<Pollutant> missing,

            @Schema(description = "a day's category", examples = "GOOD") @Nullable
            Category category,

            @Schema(description = "the category in Chinese", examples = "良") @Nullable
            String categoryLabel,

            @Schema(description = "whether the day's index may be published", examples = "PUBLISHED") @Nullable
            Publication publication) {}

    /** What HJ 663 and the ranking rules say of a longer period. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatiosView(
            @Schema(description = "days with a valid index over all days") @Nullable
            CoverageView days,

            @Schema(description = "valid days by category", examples = "{\"EXCELLENT\": 60, \"GOOD\": 138}") @Nullable
            Map<Category, Integer> daysByCategory,

            @Schema(description = "days with an index of at most 100", examples = "198") @Nullable
            Integer goodDays,

            @Schema(description = "days with an index above 200", examples = "39") @Nullable
            Integer heavyDays,

            @Schema(description = "good days over valid days in percent", examples = "54.1") @Nullable
            BigDecimal goodDayRatio,

            @Schema(description = "heavy-pollution days over valid days in percent", examples = "10.7") @Nullable
            BigDecimal heavyDayRatio,

            @Schema(description = "individual indices of the composite index", examples = "{\"PM25\": 2.06}") @Nullable
            Map<Pollutant, BigDecimal> indices,

            @Schema(description = "composite index; smaller is better", examples = "6.21") @Nullable
            BigDecimal compositeIndex,

            @Schema(description = "share of each in the composite index, in percent", examples = "{\"PM25\": 33.2}")
            @Nullable
            Map<Pollutant, BigDecimal> shares,

            @Schema(description = "pollutants with the largest individual index", examples = "[\"PM25\"]") @Nullable
            List<Pollutant> mainPollutants) {}

    /** How much there should have been, and how much valid there was. */
    public record CoverageView(
            @Schema(description = "values that should be there", examples = "8784")
            int expected,

            @Schema(description = "valid values", examples = "8650")
            int observed,

            @Schema(description = "observed over expected", examples = "98.5")
            BigDecimal percent) {}

    /** One pollutant over the period. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StatisticView(
            @Schema(description = "in Chinese", examples = "细颗粒物")
            String label,

            @Schema(description = "unit of the values", examples = "µg/m³")
            String unit,

            @Schema(
                    description = "what stands for the pollutant: the mean, or of CO and O3 the percentile",
                    examples = "72")
            @Nullable
            BigDecimal value,

            @Schema(description = "mean of the valid daily values", examples = "72") @Nullable
            BigDecimal mean,

            @Schema(description = "percentile of the valid daily values", examples = "211") @Nullable
            BigDecimal percentile,

            @Schema(description = "which percentile", examples = "95")
            int percentileRank,

            @Schema(description = "days with a valid value") CoverageView days,

            @Schema(description = "hours with a value") CoverageView hours,

            @Schema(description = "whether that is enough for the period")
            boolean valid,

            @Schema(description = "whether GB 3095 class 2 is met; absent without enough data") @Nullable
            Boolean attained,

            @Schema(
                    description = "by how many times its limit the value lies above it; absent where it does not",
                    examples = "1.06")
            @Nullable
            BigDecimal exceedance) {}
}
