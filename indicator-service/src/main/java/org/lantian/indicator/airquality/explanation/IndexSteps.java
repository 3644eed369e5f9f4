package org.lantian.indicator.airquality.explanation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Averaging;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.explanation.Explanation.Step;
import org.lantian.indicator.airquality.index.AirQualityReport;

/** From concentrations to the index of an hour or a day. */
final class IndexSteps {

    private final RuleSet rules;
    private final boolean hour;
    private final AirQualityReport report;

    private IndexSteps(RuleSet rules, boolean hour, AirQualityReport report) {
        this.rules = rules;
        this.hour = hour;
        this.report = report;
    }

    static List<Step> of(RuleSet rules, boolean hour, AirQualityReport report) {
        return new IndexSteps(rules, hour, report).steps();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Pollutant pollutant : Pollutant.values()) {
            Integer index = report.iaqi().get(pollutant);
            steps.add(step("IAQI " + pollutant, index == null ? "no valid value" : formula(pollutant, index), index));
        }
        String indices = report.iaqi().values().stream().map(String::valueOf).collect(joining(", "));
        steps.add(step("AQI", "the largest of " + indices, report.aqi()));
        if (report.category() != null) {
            steps.add(step("category", "AQI " + report.aqi(), report.category().label()));
        }
        steps.add(step(
                "primary pollutants",
                "IAQI equal to the AQI, if that is above 50",
                report.primaryPollutants().isEmpty() ? null : report.primaryPollutants()));
        steps.add(step("publication", publication(), report.publication()));
        return steps;
    }

    /** By the value itself, or by the other averaging where that gave the index. */
    private String formula(Pollutant pollutant, int index) {
        Fraction value = report.concentrations().values().get(pollutant);
        Averaging own = hour ? Averaging.HOUR : pollutant.ofDay();
        if (value != null && Integer.valueOf(index).equals(rules.individualIndex(pollutant, own, value))) {
            return rules.formula(pollutant, own, value);
        }
        Averaging other = hour ? pollutant.ofDay() : Averaging.HOUR;
        Fraction otherValue = report.concentrations().others().get(pollutant);
        return otherValue == null
                ? "not computed"
                : "by the other averaging: " + rules.formula(pollutant, other, otherValue);
    }

    private String publication() {
        return "missing: %s; an incomplete index is published %s"
                .formatted(
                        report.missing(),
                        rules.incompleteAbove() == null ? "always" : "above " + rules.incompleteAbove());
    }

    private Step step(String figure, String calculation, @Nullable Object result) {
        return new Step(
                figure, calculation, result == null ? Explanation.NONE : result.toString(), rules.indexStandard());
    }
}
