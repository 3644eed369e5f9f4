package org.lantian.indicator.evaluation.evidence;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet.MinimumData;
import org.lantian.indicator.airquality.statistics.DayCounts;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.airquality.statistics.PollutantFigures;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.evaluation.rule.Figure;
import org.lantian.indicator.evaluation.rule.Figure.Known;
import org.lantian.indicator.evaluation.rule.Figure.Missing;
import org.lantian.indicator.evaluation.rule.Wording;

/** Finds an indicator among a region's figures; one that rests on too few days is missing, with how many there were and how many it takes. */
final class IndicatorReading {

    private static final int RATIO_DECIMALS = 1;
    private static final int INDEX_DECIMALS = 2;
    private static final Map<String, Pollutant> BY_POLLUTANT = Map.of(
            "PM25_MEAN", Pollutant.PM25,
            "PM10_MEAN", Pollutant.PM10,
            "SO2_MEAN", Pollutant.SO2,
            "NO2_MEAN", Pollutant.NO2,
            "CO_P95", Pollutant.CO,
            "O3_P90", Pollutant.O3);

    private IndicatorReading() {}

    /** The pollutant whose statistic an indicator is; null for one that is made of days or of all six. */
    static @Nullable Pollutant pollutant(Indicator indicator) {
        return BY_POLLUTANT.get(indicator.code());
    }

    static Figure of(Indicator indicator, PeriodFigures figures, MinimumData minimum) {
        var pollutant = pollutant(indicator);
        if (pollutant != null) {
            return ofPollutant(figures.of(pollutant), figures, minimum);
        }
        if (indicator.isAttainment()) {
            return attainment(figures, minimum);
        }
        if (!figures.valid()) {
            return tooFew(figures, minimum);
        }
        var days = figures.days();
        var basis = "%s，有效日%d/%d"
                .formatted(
                        figures.standard(), days.days().observed(), days.days().expected());
        return switch (indicator.code()) {
            case "GOOD_DAY_RATIO" -> known(days.goodRatio(), RATIO_DECIMALS, basis, days);
            case "HEAVY_DAY_RATIO" -> known(days.heavyRatio(), RATIO_DECIMALS, basis, days);
            case "HEAVY_DAYS" -> known(Fraction.of(days.heavy(), 1), 0, basis, days);
            case "COMPOSITE_INDEX" -> {
                var index = figures.compositeIndex().compositeIndex();
                yield known(index == null ? null : Fraction.of(index), INDEX_DECIMALS, basis, days);
            }
            default -> new Missing("指标“%s”不能由监测数据计算".formatted(indicator.label()));
        };
    }

    private static Figure known(@Nullable Fraction exact, int decimals, String basis, DayCounts days) {
        return exact == null ? new Missing("没有有效日") : new Known(exact, decimals, basis, days.days());
    }

    private static Figure ofPollutant(PollutantFigures of, PeriodFigures figures, MinimumData minimum) {
        var exact = of.exact();
        if (exact == null || !of.valid()) {
            return tooFew(figures, minimum, of);
        }
        return new Known(
                exact,
                of.assessed().decimals(),
                "%s，有效日%d/%d"
                        .formatted(
                                figures.standard(),
                                of.days().observed(),
                                of.days().expected()),
                of.days());
    }

    private static Figure attainment(PeriodFigures figures, MinimumData minimum) {
        var attained = figures.attained();
        if (attained == null) {
            return tooFew(figures, minimum);
        }
        var over = figures.pollutants().values().stream()
                .filter(of -> Boolean.FALSE.equals(of.attained()))
                .map(of -> of.pollutant().label() + value(of))
                .collect(joining("、"));
        return new Known(
                Fraction.of(attained ? 1 : 0, 1),
                0,
                figures.standard() + (over.isEmpty() ? "，六项污染物均达标" : "，超标：" + over));
    }

    private static String value(PollutantFigures of) {
        BigDecimal value = of.value();
        return value == null
                ? ""
                : " " + value.toPlainString() + " " + of.pollutant().unit();
    }

    private static Missing tooFew(PeriodFigures figures, MinimumData minimum) {
        return tooFew(
                figures,
                minimum,
                figures.pollutants().values().stream()
                        .filter(of -> !of.valid())
                        .findFirst()
                        .orElseThrow());
    }

    private static Missing tooFew(PeriodFigures figures, MinimumData minimum, PollutantFigures of) {
        return new Missing("%s%s的有效日只有%d/%d，不满足要求（全年至少%d天，每月至少%d天、2月至少%d天），需要%s的逐时监测数据"
                .formatted(
                        Wording.of(figures.period()),
                        of.pollutant().label(),
                        of.days().observed(),
                        of.days().expected(),
                        minimum.daysPerYear(),
                        minimum.daysPerMonth(),
                        minimum.daysPerFebruary(),
                        Wording.of(figures.period())));
    }
}
