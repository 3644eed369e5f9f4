package org.lantian.indicator.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.Coverage;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.airquality.statistics.PollutantFigures;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.Region;
import org.lantian.indicator.figures.AirQualityView.CoverageView;
import org.lantian.indicator.figures.AirQualityView.StatisticView;
import org.lantian.indicator.station.StationRegister;
import org.lantian.kit.problem.Refusal;

/** Answers what a region's air was like over a period, with what the answer rests on. */
@ApplicationScoped
@Transactional
public class AirQuality {

    private static final int RATIO_DECIMALS = 1;

    private final Directory directory;
    private final StationRegister stations;
    private final RegionFigures figures;
    private final Standards standards;

    AirQuality(Directory directory, StationRegister stations, RegionFigures figures, Standards standards) {
        this.directory = directory;
        this.stations = stations;
        this.figures = figures;
        this.standards = standards;
    }

    public AirQualityView of(String regionCode, Period period) {
        var region = directory.region(regionCode).orElseThrow(() -> new Refusal.NotFound("region", regionCode));
        var sites = stations.controlStationsOf(regionCode);
        var days = figures.days(sites, period);
        var over = PeriodFigures.of(standards, period, days);
        return period.kind() == Period.Kind.DAY && !days.isEmpty()
                ? ofDay(region, sites, over, days.get(0))
                : ofPeriod(region, sites, over);
    }

    private static AirQualityView ofDay(Region region, List<String> sites, PeriodFigures over, DailyFigures day) {
        var report = day.airQuality();
        return new AirQualityView(
                region.code(),
                region.name(),
                over.period().toString(),
                report.standard(),
                report.ruleSet(),
                sites,
                over.valid(),
                hours(over),
                statistics(over),
                over.attained(),
                report.aqi(),
                report.iaqi(),
                report.primaryPollutants(),
                report.category(),
                report.category() == null ? null : report.category().label(),
                report.publication(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static AirQualityView ofPeriod(Region region, List<String> sites, PeriodFigures over) {
        var counts = over.days();
        var index = over.compositeIndex();
        return new AirQualityView(
                region.code(),
                region.name(),
                over.period().toString(),
                over.standard(),
                over.ruleSet(),
                sites,
                over.valid(),
                hours(over),
                statistics(over),
                over.attained(),
                null,
                null,
                null,
                null,
                null,
                null,
                view(counts.days()),
                counts.byCategory(),
                counts.good(),
                counts.heavy(),
                over.goodDayRatio(),
                over.heavyDayRatio(),
                index.indices(),
                index.compositeIndex(),
                index.mainPollutants());
    }

    private static CoverageView hours(PeriodFigures over) {
        return view(Coverage.sum(
                over.pollutants().values().stream().map(PollutantFigures::hours).toList()));
    }

    private static Map<Pollutant, StatisticView> statistics(PeriodFigures over) {
        Map<Pollutant, StatisticView> statistics = new EnumMap<>(Pollutant.class);
        over.pollutants().forEach((pollutant, of) -> statistics.put(pollutant, statistic(of)));
        return statistics;
    }

    private static StatisticView statistic(PollutantFigures of) {
        return new StatisticView(
                of.pollutant().label(),
                of.pollutant().unit(),
                of.value(),
                rounded(of.mean(), of),
                rounded(of.percentile(), of),
                of.assessed().percentile(),
                view(of.days()),
                view(of.hours()),
                of.valid(),
                of.attained());
    }

    private static @Nullable BigDecimal rounded(@Nullable Fraction exact, PollutantFigures of) {
        return exact == null ? null : exact.rounded(of.assessed().decimals());
    }

    private static CoverageView view(Coverage coverage) {
        return new CoverageView(coverage.expected(), coverage.observed(), coverage.percent(RATIO_DECIMALS));
    }
}
