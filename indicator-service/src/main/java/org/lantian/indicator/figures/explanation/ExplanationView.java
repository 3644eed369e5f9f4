package org.lantian.indicator.figures.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.explanation.Explanation.Step;
import org.lantian.indicator.figures.AirQualityView.CoverageView;
import org.lantian.indicator.observation.reading.HourView;

/** A region's figures over a period, explained. A day rests on the hours of its sites, a longer period on its days, a province on its cities. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplanationView(
        @Schema(description = "code of the region", examples = "110000")
        String regionCode,

        @Schema(description = "its name", examples = "北京市") String regionName,

        @Schema(description = "the period asked for", examples = "2016-03-05")
        String period,

        @Schema(description = "rule set that judges it", examples = "CN-2012")
        String ruleSet,

        @Schema(description = "sum of the versions of all hours behind the figures", examples = "144")
        long inputsVersion,

        @Schema(description = "hours of all pollutants and stations")
        CoverageView coverage,

        @Schema(description = "of a day: its sites and their hours") @Nullable
        List<Site> sites,

        @Schema(description = "of a longer period: its days") @Nullable
        List<Day> days,

        @Schema(description = "of a province: its cities, each of which can be asked why itself") @Nullable
        List<City> cities,

        @Schema(description = "from the inputs to the figures")
        List<Step> steps,

        @Schema(description = "the same without approved dust; absent where none touched the period") @Nullable
        List<Step> stepsWithoutDust) {

    /** A station's day. */
    public record Site(
            @Schema(description = "code of the station", examples = "1003A")
            String station,

            @Schema(description = "from its hours to its daily values")
            List<Step> steps,

            @Schema(
                    description =
                            "its hours with version, source and flag; flagged ones count where configuration says so")
            List<HourView> hours) {}

    /** A day's part in a period. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Day(
            @Schema(description = "the day", examples = "2016-03-05")
            LocalDate day,

            @Schema(description = "rule set of its index", examples = "CN-2012")
            String ruleSet,

            @Schema(description = "exact daily values as fractions", examples = "{\"PM25\": \"1000/23\"}")
            Map<Pollutant, String> values,

            @Schema(description = "valid hours", examples = "{\"PM25\": 23}")
            Map<Pollutant, Integer> hours,

            @Schema(description = "its index", examples = "60") @Nullable
            Integer aqi) {}

    /** A city's part in a province. */
    public record City(
            @Schema(description = "code of the city", examples = "640100")
            String regionCode,

            @Schema(description = "its name", examples = "银川市")
            String regionName,

            @Schema(description = "exact statistics as fractions", examples = "{\"PM25\": \"1260/30\"}")
            Map<Pollutant, String> statistics) {}
}
