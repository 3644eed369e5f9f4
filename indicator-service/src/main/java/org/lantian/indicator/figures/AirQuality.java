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
import org.lantian.indicator.airquality.index.AirQualityReport;
import org.lantian.indicator.airquality.statistics.Coverage;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.airquality.statistics.PollutantFigures;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.Region;
import org.lantian.indicator.figures.AirQualityView.CoverageView;
import org.lantian.indicator.figures.AirQualityView.IndexView;
import org.lantian.indicator.figures.AirQualityView.RatiosView;
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
    private final Cities cities;
    private final RegionFigures figures;
    private final Standards standards;

    AirQuality(
            Directory directory, StationRegister stations, Cities cities, RegionFigures figures, Standards standards) {
        this.directory = directory;
        this.stations = stations;
        this.cities = cities;
        this.figures = figures;
        this.standards = standards;
    }

    public AirQualityView of(String regionCode, Period period) {
        var region = directory.region(regionCode).orElseThrow(() -> new Refusal.NotFound("region", regionCode));
        var cities = this.cities.of(regionCode);
        if (!cities.isEmpty()) {
            return ofCities(region, cities, period);
        }
        var sites = stations.controlStationsOf(regionCode);
        var days = figures.days(sites, period);
        var over = PeriodFigures.of(standards, period, days);
        boolean aDay = period.kind() == Period.Kind.DAY && !days.isEmpty();
        return ofCity(region, sites, over, aDay ? days.get(0).airQuality() : null);
    }

    private AirQualityView ofCities(Region region, List<Region> cities, Period period) {
        var means = new CityMeans(
                cities.stream().map(city -> figures.over(city.code(), period)).toList(), RATIO_DECIMALS);
        var first = means.cities().get(0);
        return new AirQualityView(
                region.code(),
                region.name(),
                period.toString(),
                first.standard(),
                first.ruleSet(),
                cities.stream().map(Region::code).toList(),
                stations.controlStationsOf(region.code()),
                means.valid(),
                view(means.hours()),
                means.statistics(),
                means.attained(),
                null,
                means.ratios());
    }

    private static AirQualityView ofCity(
            Region region, List<String> sites, PeriodFigures over, @Nullable AirQualityReport ofDay) {
        return new AirQualityView(
                region.code(),
                region.name(),
                over.period().toString(),
                ofDay == null ? over.standard() : ofDay.standard(),
                over.ruleSet(),
                null,
                sites,
                over.valid(),
                view(Coverage.sum(over.pollutants().values().stream()
                        .map(PollutantFigures::hours)
                        .toList())),
                statistics(over),
                over.attained(),
                ofDay == null ? null : index(ofDay),
                ofDay == null ? ratios(over) : null);
    }

    private static IndexView index(AirQualityReport report) {
        var category = report.category();
        return new IndexView(
                report.aqi(),
                report.iaqi(),
                report.primaryPollutants(),
                category,
                category == null ? null : category.label(),
                report.publication());
    }

    private static RatiosView ratios(PeriodFigures over) {
        var counts = over.days();
        var index = over.compositeIndex();
        return new RatiosView(
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

    static CoverageView view(Coverage coverage) {
        return new CoverageView(coverage.expected(), coverage.observed(), coverage.percent(RATIO_DECIMALS));
    }
}
