package org.lantian.indicator.figures.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.explanation.Explanation;
import org.lantian.indicator.airquality.explanation.Explanation.Step;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.Region;
import org.lantian.indicator.figures.AirQuality;
import org.lantian.indicator.figures.explanation.ExplanationView.City;
import org.lantian.indicator.figures.explanation.ExplanationView.Day;
import org.lantian.indicator.figures.explanation.ExplanationView.Site;
import org.lantian.indicator.figures.region.Cities;
import org.lantian.indicator.figures.region.FiguresOver;
import org.lantian.indicator.figures.region.RegionFigures;
import org.lantian.indicator.figures.standards.RuleSets;
import org.lantian.indicator.observation.reading.ObservationReading;
import org.lantian.indicator.station.StationRegister;
import org.lantian.kit.problem.Refusal;

/** Tells why a region's figures are what they are, from the very values that {@link AirQuality} shows. */
@ApplicationScoped
@Transactional
public class Explaining {

    private final AirQuality airQuality;
    private final Directory directory;
    private final Cities cities;
    private final StationRegister stations;
    private final RegionFigures figures;
    private final ObservationReading observations;
    private final Standards standards;

    Explaining(
            AirQuality airQuality,
            Directory directory,
            Cities cities,
            StationRegister stations,
            RegionFigures figures,
            ObservationReading observations,
            Standards standards) {
        this.airQuality = airQuality;
        this.directory = directory;
        this.cities = cities;
        this.stations = stations;
        this.figures = figures;
        this.observations = observations;
        this.standards = standards;
    }

    public ExplanationView of(String regionCode, Period period, @Nullable String ruleSet) {
        var region = directory.region(regionCode).orElseThrow(() -> new Refusal.NotFound("region", regionCode));
        var under = RuleSets.choose(standards, "ruleSet", ruleSet);
        var cities = this.cities.of(regionCode);
        if (!cities.isEmpty()) {
            return ofCities(region, period, ruleSet, under, cities);
        }
        var over = figures.of(under, regionCode, period);
        return period.kind() == Period.Kind.DAY && !over.days().isEmpty()
                ? ofDay(region, period, ruleSet, under, over)
                : ofPeriod(region, period, ruleSet, under, over);
    }

    private ExplanationView ofDay(
            Region region, Period period, @Nullable String ruleSet, Standards under, FiguresOver over) {
        var sites = over.sites().stream()
                .flatMap(code -> stations.serviceTimeOf(code).stream())
                .map(site -> figures.of(under, List.of(site), period))
                .toList();
        var ofSites = sites.stream().map(site -> site.days().get(0)).toList();
        var withoutDust = sites.stream().map(site -> site.withoutDust().get(0)).toList();
        return view(
                region,
                period,
                ruleSet,
                sites.stream()
                        .map(site -> new Site(
                                site.sites().get(0),
                                Explanation.ofDay(under, site.days().get(0)).steps(),
                                observations.of(site.sites().get(0), period, null)))
                        .toList(),
                null,
                null,
                cityDay(under, over.days().get(0), ofSites),
                over.days().equals(over.withoutDust())
                        ? null
                        : cityDay(under, over.withoutDust().get(0), withoutDust));
    }

    private static List<Step> cityDay(Standards under, DailyFigures city, List<DailyFigures> sites) {
        return Explanation.ofCityDay(under, city, sites).steps();
    }

    private ExplanationView ofPeriod(
            Region region, Period period, @Nullable String ruleSet, Standards under, FiguresOver over) {
        return view(
                region,
                period,
                ruleSet,
                null,
                over.days().stream().map(Explaining::day).toList(),
                null,
                Explanation.ofPeriod(under, over.figures().all()).steps(),
                over.days().equals(over.withoutDust())
                        ? null
                        : Explanation.ofPeriod(under, over.figures().withoutDust())
                                .steps());
    }

    private ExplanationView ofCities(
            Region region, Period period, @Nullable String ruleSet, Standards under, List<Region> cities) {
        List<Map<Pollutant, String>> statistics = cities.stream()
                .map(city -> statistics(
                        figures.of(under, city.code(), period).figures().all()))
                .toList();
        var shown = airQuality.of(region.code(), period, ruleSet);
        List<Step> steps = shown.statistics().entrySet().stream()
                .map(entry -> new Step(
                        entry.getKey().name(),
                        "mean of the cities' exact statistics, rounded once, half to even",
                        String.valueOf(entry.getValue().value()),
                        shown.standard()))
                .toList();
        return view(
                region,
                period,
                ruleSet,
                null,
                null,
                java.util.stream.IntStream.range(0, cities.size())
                        .mapToObj(i ->
                                new City(cities.get(i).code(), cities.get(i).name(), statistics.get(i)))
                        .toList(),
                steps,
                null);
    }

    private ExplanationView view(
            Region region,
            Period period,
            @Nullable String ruleSet,
            @Nullable List<Site> sites,
            @Nullable List<Day> days,
            @Nullable List<City> cities,
            List<Step> steps,
            @Nullable List<Step> withoutDust) {
        var shown = airQuality.of(region.code(), period, ruleSet);
        return new ExplanationView(
                region.code(),
                region.name(),
                period.toString(),
                shown.ruleSet(),
                shown.inputsVersion(),
                shown.coverage(),
                sites,
                days,
                cities,
                steps,
                withoutDust);
    }

    private static Day day(DailyFigures of) {
        Map<Pollutant, String> values = new EnumMap<>(Pollutant.class);
        Map<Pollutant, Integer> hours = new EnumMap<>(Pollutant.class);
        of.values().forEach((pollutant, daily) -> {
            hours.put(pollutant, daily.hours().observed());
            if (daily.value() != null) {
                values.put(pollutant, daily.value().toString());
            }
        });
        return new Day(
                of.day(),
                of.airQuality().ruleSet(),
                values,
                hours,
                of.airQuality().aqi());
    }

    private static Map<Pollutant, String> statistics(PeriodFigures over) {
        Map<Pollutant, String> statistics = new EnumMap<>(Pollutant.class);
        over.pollutants().forEach((pollutant, of) -> {
            var exact = of.exact();
            if (exact != null) {
                statistics.put(pollutant, exact.toString());
            }
        });
        return statistics;
    }
}
