package org.lantian.indicator.airquality.explanation;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.lantian.indicator.airquality.AssessmentOptions.CityFrom;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.index.AirQualityIndex;
import org.lantian.indicator.airquality.index.AirQualityReport;
import org.lantian.indicator.airquality.index.Concentrations;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.PeriodFigures;

/**
 * The steps from values to figures under one rule set, for whoever challenges a figure. It retells what the figures
 * hold and computes none of them anew.
 */
public record Explanation(String ruleSet, List<Step> steps) {

    /**
     * One step.
     *
     * @param figure what comes out, such as {@code IAQI PM25}
     * @param calculation how, with the values that go in
     * @param result as printed; NA without one
     * @param rule the standard that says so
     */
    public record Step(String figure, String calculation, String result, String rule) {}

    static final String NONE = "NA";

    public static Explanation ofHour(Standards standards, LocalDateTime end, Concentrations concentrations) {
        RuleSet rules = standards.on(ShanghaiTime.dayOf(end));
        return new Explanation(
                rules.id(), IndexSteps.of(rules, true, AirQualityIndex.hourly(standards, end, concentrations)));
    }

    /** An index that was computed from given concentrations, of the hour or the day that ended then. */
    public static Explanation ofIndex(Standards standards, LocalDateTime end, boolean hour, AirQualityReport report) {
        RuleSet rules = standards.on(ShanghaiTime.dayOf(end));
        return new Explanation(rules.id(), IndexSteps.of(rules, hour, report));
    }

    public static Explanation ofDay(Standards standards, DailyFigures day) {
        RuleSet rules = standards.on(day.day());
        List<Step> steps = new ArrayList<>();
        day.values()
                .forEach((pollutant, value) -> steps.add(new Step(
                        pollutant + (pollutant == Pollutant.O3 ? " daily maximum 8-h mean" : " 24-h mean"),
                        "%d of %d hours valid"
                                .formatted(
                                        value.hours().observed(), value.hours().expected()),
                        value.value() == null ? NONE : value.value().written() + " " + pollutant.unit(),
                        rules.limitsStandard() + " table 4")));
        steps.addAll(IndexSteps.of(rules, false, day.airQuality()));
        return new Explanation(rules.id(), List.copyOf(steps));
    }

    /** A city's day from those of its sites: concentrations are averaged first, then follows the index. */
    public static Explanation ofCityDay(Standards standards, DailyFigures city, List<DailyFigures> sites) {
        RuleSet rules = standards.on(city.day());
        List<Step> steps = new ArrayList<>();
        for (Pollutant pollutant : Pollutant.values()) {
            Fraction mean = city.value(pollutant);
            String values = sites.stream()
                    .map(site -> site.value(pollutant))
                    .map(value -> value == null ? NONE : value.written())
                    .collect(joining(", "));
            steps.add(new Step(
                    pollutant + " of the city",
                    (rules.options().cityFrom() == CityFrom.HOURS
                                    ? "from hours averaged over the sites, whose days are "
                                    : "mean of the sites' ")
                            + values,
                    mean == null ? NONE : mean.written() + " " + pollutant.unit(),
                    rules.assessmentStandard()));
        }
        steps.addAll(IndexSteps.of(rules, false, city.airQuality()));
        return new Explanation(rules.id(), List.copyOf(steps));
    }

    public static Explanation ofPeriod(Standards standards, PeriodFigures period) {
        return new Explanation(period.ruleSet(), PeriodSteps.of(standards.on(period.period()), period));
    }
}
