package org.lantian.indicator.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.BothFigures;
import org.lantian.indicator.airquality.statistics.Coverage;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.airquality.statistics.PollutantFigures;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.Region;
import org.lantian.indicator.figures.AirQualityView.WithoutDust;
import org.lantian.indicator.figures.region.Cities;
import org.lantian.indicator.figures.region.FiguresOver;
import org.lantian.indicator.figures.region.RegionFigures;
import org.lantian.indicator.figures.standards.RuleSets;
import org.lantian.kit.problem.Refusal;

/** Answers what a region's air was like over a period, with what the answer rests on. */
@ApplicationScoped
@Transactional
public class AirQuality {

    private final Directory directory;
    private final Cities cities;
    private final RegionFigures figures;
    private final Standards standards;

    AirQuality(Directory directory, Cities cities, RegionFigures figures, Standards standards) {
        this.directory = directory;
        this.cities = cities;
        this.figures = figures;
        this.standards = standards;
    }

    public AirQualityView of(String regionCode, Period period) {
        return of(regionCode, period, null);
    }

    /** Under the rule sets of the time, or under one for all of it. */
    public AirQualityView of(String regionCode, Period period, @Nullable String ruleSet) {
        var region = directory.region(regionCode).orElseThrow(() -> new Refusal.NotFound("region", regionCode));
        var under = RuleSets.choose(standards, "ruleSet", ruleSet);
        var cities = this.cities.of(regionCode);
        return cities.isEmpty()
                ? ofCity(region, figures.of(under, regionCode, period))
                : ofCities(
                        region,
                        cities,
                        cities.stream()
                                .map(city -> figures.of(under, city.code(), period))
                                .toList());
    }

    private static AirQualityView ofCities(Region region, List<Region> cities, List<FiguresOver> ofCities) {
        var all = means(ofCities.stream().map(city -> city.figures().all()).toList());
        var withoutDust = means(
                ofCities.stream().map(city -> city.figures().withoutDust()).toList());
        var first = all.cities().get(0);
        return new AirQualityView(
                region.code(),
                region.name(),
                first.period().toString(),
                first.standard(),
                first.ruleSet(),
                cities.stream().map(Region::code).toList(),
                ofCities.stream().flatMap(city -> city.sites().stream()).toList(),
                ofCities.stream().mapToLong(FiguresOver::inputsVersion).sum(),
                all.valid(),
                Views.coverage(all.hours()),
                all.statistics(),
                all.attained(),
                null,
                all.ratios(),
                new WithoutDust(
                        withoutDust.valid(),
                        withoutDust.statistics(),
                        withoutDust.attained(),
                        null,
                        withoutDust.ratios()));
    }

    private static CityMeans means(List<PeriodFigures> cities) {
        return new CityMeans(cities, Views.RATIO_DECIMALS);
    }

    private static AirQualityView ofCity(Region region, FiguresOver of) {
        var over = of.figures().all();
        boolean aDay = over.period().kind() == Period.Kind.DAY && !of.days().isEmpty();
        var ofDay = aDay ? of.days().get(0).airQuality() : null;
        return new AirQualityView(
                region.code(),
                region.name(),
                over.period().toString(),
                ofDay == null ? over.standard() : ofDay.standard(),
                over.ruleSet(),
                null,
                of.sites(),
                of.inputsVersion(),
                over.valid(),
                Views.coverage(hours(over)),
                Views.statistics(over),
                over.attained(),
                ofDay == null ? null : Views.index(ofDay),
                ofDay == null ? Views.ratios(over) : null,
                withoutDust(of, aDay));
    }

    private static WithoutDust withoutDust(FiguresOver of, boolean aDay) {
        BothFigures both = of.figures();
        var over = both.withoutDust();
        return new WithoutDust(
                over.valid(),
                Views.statistics(over),
                over.attained(),
                aDay ? Views.index(of.withoutDust().get(0).airQuality()) : null,
                aDay ? null : Views.ratios(over));
    }

    private static Coverage hours(PeriodFigures over) {
        return Coverage.sum(
                over.pollutants().values().stream().map(PollutantFigures::hours).toList());
    }
}
