package org.lantian.indicator.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.index.AirQualityReport;
import org.lantian.indicator.airquality.statistics.Coverage;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.airquality.statistics.PollutantFigures;
import org.lantian.indicator.figures.AirQualityView.CoverageView;
import org.lantian.indicator.figures.AirQualityView.IndexView;
import org.lantian.indicator.figures.AirQualityView.RatiosView;
import org.lantian.indicator.figures.AirQualityView.StatisticView;

/** Figures as they are printed. */
final class Views {

    static final int RATIO_DECIMALS = 1;

    private Views() {}

    static IndexView index(AirQualityReport report) {
        var category = report.category();
        return new IndexView(
                report.aqi(),
                report.iaqi(),
                report.primaryPollutants(),
                report.missing(),
                category,
                category == null ? null : category.label(),
                report.publication());
    }

    static RatiosView ratios(PeriodFigures over) {
        var counts = over.days();
        var index = over.compositeIndex();
        return new RatiosView(
                coverage(counts.days()),
                counts.byCategory(),
                counts.good(),
                counts.heavy(),
                over.goodDayRatio(),
                over.heavyDayRatio(),
                index.indices(),
                index.compositeIndex(),
                index.shares(),
                index.mainPollutants());
    }

    static Map<Pollutant, StatisticView> statistics(PeriodFigures over) {
        Map<Pollutant, StatisticView> statistics = new EnumMap<>(Pollutant.class);
        over.pollutants().forEach((pollutant, of) -> statistics.put(pollutant, statistic(of)));
        return statistics;
    }

    static CoverageView coverage(Coverage coverage) {
        return new CoverageView(coverage.expected(), coverage.observed(), coverage.percent(RATIO_DECIMALS));
    }

    private static StatisticView statistic(PollutantFigures of) {
        return new StatisticView(
                of.pollutant().label(),
                of.pollutant().unit(),
                of.value(),
                rounded(of.mean(), of),
                rounded(of.percentile(), of),
                of.assessed().percentile(),
                coverage(of.days()),
                coverage(of.hours()),
                of.valid(),
                of.attained(),
                of.exceedance());
    }

    private static @Nullable BigDecimal rounded(@Nullable Fraction exact, PollutantFigures of) {
        return exact == null ? null : exact.rounded(of.assessed().decimals());
    }
}
