package org.lantian.indicator.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.index.CompositeIndex;
import org.lantian.indicator.airquality.statistics.Coverage;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.airquality.statistics.PollutantFigures;
import org.lantian.indicator.figures.AirQualityView.RatiosView;
import org.lantian.indicator.figures.AirQualityView.StatisticView;

/** A region of several cities: every figure is the mean of those of its cities, rounded once; it attains when all of them do. */
record CityMeans(List<PeriodFigures> cities, int ratioDecimals) {

    Map<Pollutant, StatisticView> statistics() {
        Map<Pollutant, StatisticView> statistics = new EnumMap<>(Pollutant.class);
        for (var pollutant : Pollutant.values()) {
            statistics.put(
                    pollutant,
                    statistic(cities.stream().map(city -> city.of(pollutant)).toList()));
        }
        return statistics;
    }

    boolean valid() {
        return cities.stream().allMatch(PeriodFigures::valid);
    }

    @Nullable
    Boolean attained() {
        return all(cities.stream().map(PeriodFigures::attained).toList());
    }

    Coverage hours() {
        return Coverage.sum(cities.stream()
                .flatMap(city -> city.pollutants().values().stream())
                .map(PollutantFigures::hours)
                .toList());
    }

    RatiosView ratios() {
        return new RatiosView(
                Views.coverage(Coverage.sum(
                        cities.stream().map(city -> city.days().days()).toList())),
                null,
                null,
                null,
                mean(cities, city -> city.days().goodRatio(), ratioDecimals),
                mean(cities, city -> city.days().heavyRatio(), ratioDecimals),
                null,
                compositeIndex(),
                null,
                null);
    }

    private @Nullable BigDecimal compositeIndex() {
        var indices = cities.stream()
                .flatMap(city -> Stream.ofNullable(city.compositeIndex().compositeIndex()))
                .toList();
        return indices.size() < cities.size() ? null : CompositeIndex.ofRegion(indices);
    }

    private static StatisticView statistic(List<PollutantFigures> ofCities) {
        var any = ofCities.get(0);
        int decimals = any.assessed().decimals();
        return new StatisticView(
                any.pollutant().label(),
                any.pollutant().unit(),
                mean(ofCities, PollutantFigures::exact, decimals),
                mean(ofCities, PollutantFigures::mean, decimals),
                mean(ofCities, PollutantFigures::percentile, decimals),
                any.assessed().percentile(),
                Views.coverage(Coverage.sum(
                        ofCities.stream().map(PollutantFigures::days).toList())),
                Views.coverage(Coverage.sum(
                        ofCities.stream().map(PollutantFigures::hours).toList())),
                ofCities.stream().allMatch(PollutantFigures::valid),
                all(ofCities.stream().map(PollutantFigures::attained).toList()),
                null);
    }

    private static <T> @Nullable BigDecimal mean(List<T> cities, Function<T, @Nullable Fraction> figure, int decimals) {
        var values = cities.stream()
                .flatMap(city -> Stream.ofNullable(figure.apply(city)))
                .toList();
        return values.isEmpty() ? null : Fraction.mean(values).rounded(decimals);
    }

    private static @Nullable Boolean all(List<@Nullable Boolean> answers) {
        if (answers.stream().anyMatch(Boolean.FALSE::equals)) {
            return false;
        }
        return answers.stream().allMatch(Objects::nonNull) ? true : null;
    }
}
