package org.lantian.indicator.airquality.explanation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.RuleSet.CompositeParameters;
import org.lantian.indicator.airquality.explanation.Explanation.Step;
import org.lantian.indicator.airquality.statistics.DayCounts;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.airquality.statistics.PollutantFigures;

/** From days to the statistics, ratios and composite index of a period. */
final class PeriodSteps {

    private PeriodSteps() {}

    static List<Step> of(RuleSet rules, PeriodFigures period) {
        List<Step> steps = new ArrayList<>();
        period.pollutants().values().forEach(figures -> steps.add(statistic(rules, figures)));
        steps.add(ratio("good-day ratio", period.days().good(), period.days(), period.goodDayRatio(), rules));
        steps.add(ratio(
                "heavy-pollution-day ratio", period.days().heavy(), period.days(), period.heavyDayRatio(), rules));
        composite(rules, period, steps);
        return List.copyOf(steps);
    }

    private static Step statistic(RuleSet rules, PollutantFigures figures) {
        Fraction exact = figures.exact();
        String kind = figures.assessed().byMean() ? "mean" : figures.assessed().percentile() + "th percentile";
        return new Step(
                figures.pollutant() + " " + kind,
                "%d of %d daily values valid, %s%s"
                        .formatted(
                                figures.days().observed(),
                                figures.days().expected(),
                                figures.valid() ? "enough" : "not enough",
                                exact == null ? "" : "; " + exact.written() + " rounded half to even"),
                printed(figures.value()),
                rules.assessmentStandard());
    }

    private static Step ratio(String figure, int counted, DayCounts days, @Nullable BigDecimal percent, RuleSet rules) {
        return new Step(
                figure,
                "%d / %d valid days × 100".formatted(counted, days.days().observed()),
                printed(percent),
                rules.assessmentStandard());
    }

    private static void composite(RuleSet rules, PeriodFigures period, List<Step> steps) {
        CompositeParameters parameters = rules.composite();
        String rule = "composite index, parameters " + parameters.id();
        Map<Pollutant, BigDecimal> indices = period.compositeIndex().indices();
        indices.forEach((pollutant, index) -> steps.add(new Step(
                "I " + pollutant,
                printed(period.of(pollutant).value()) + " / "
                        + parameters.divisors().get(pollutant),
                printed(index),
                rule)));
        String sum = indices.entrySet().stream()
                .map(entry -> parameters.weights().get(entry.getKey()) + " × " + entry.getValue())
                .collect(joining(" + "));
        steps.add(
                new Step("composite index", sum, printed(period.compositeIndex().compositeIndex()), rule));
    }

    private static String printed(@Nullable BigDecimal value) {
        return value == null ? Explanation.NONE : value.toPlainString();
    }
}
