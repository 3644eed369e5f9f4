package org.lantian.indicator.airquality.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.RuleSet.CompositeParameters;
import org.lantian.indicator.airquality.Standards;

/**
 * The composite index of a period (环办监测函〔2024〕9号 and its predecessors): each statistic over its class-2 limit,
 * rounded to two decimals half to even, then added. Rounding the parts first is what reproduces the published tables.
 *
 * @param parameters id of the parameter set: weights and divisors
 * @param indices index of each pollutant given, before its weight
 * @param compositeIndex null unless all six are there
 * @param shares weighted part of each in the sum, in percent; empty without a sum
 * @param mainPollutants those with the largest index
 */
public record CompositeIndex(
        String ruleSet,
        String parameters,
        Map<Pollutant, BigDecimal> indices,
        @Nullable BigDecimal compositeIndex,
        Map<Pollutant, BigDecimal> shares,
        List<Pollutant> mainPollutants) {

    private static final int REGION_DECIMALS = 2;

    /**
     * The index from statistics as published: means of SO2, NO2, PM10 and PM2.5, 95th percentile of CO (mg/m³), 90th
     * percentile of the O3 daily maximum 8-h means.
     */
    public static CompositeIndex of(Standards standards, Period period, Map<Pollutant, BigDecimal> statistics) {
        RuleSet rules = standards.on(period);
        CompositeParameters parameters = rules.composite();
        Map<Pollutant, BigDecimal> indices = new EnumMap<>(Pollutant.class);
        statistics.forEach((pollutant, value) -> indices.put(pollutant, index(parameters, pollutant, value)));
        BigDecimal sum = indices.size() < Pollutant.values().length ? null : sum(parameters, indices);
        return new CompositeIndex(
                rules.id(),
                parameters.id(),
                Collections.unmodifiableMap(indices),
                sum,
                sum == null || sum.signum() == 0
                        ? Map.of()
                        : shares(parameters, indices, sum, rules.options().ratioDecimals()),
                largest(indices));
    }

    /** A region's index is the mean of its cities' indices, not the index of the mean concentrations. */
    public static BigDecimal ofRegion(Collection<BigDecimal> citiesIndices) {
        return Fraction.mean(citiesIndices.stream().map(Fraction::of).toList()).rounded(REGION_DECIMALS);
    }

    private static BigDecimal index(CompositeParameters parameters, Pollutant pollutant, BigDecimal value) {
        return value.divide(
                Objects.requireNonNull(parameters.divisors().get(pollutant)),
                parameters.decimals(),
                RoundingMode.HALF_EVEN);
    }

    private static BigDecimal sum(CompositeParameters parameters, Map<Pollutant, BigDecimal> indices) {
        return indices.entrySet().stream()
                .map(entry -> weighted(parameters, entry.getKey(), entry.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(parameters.decimals(), RoundingMode.HALF_EVEN);
    }

    private static BigDecimal weighted(CompositeParameters parameters, Pollutant pollutant, BigDecimal index) {
        return index.multiply(Objects.requireNonNull(parameters.weights().get(pollutant)));
    }

    private static Map<Pollutant, BigDecimal> shares(
            CompositeParameters parameters, Map<Pollutant, BigDecimal> indices, BigDecimal sum, int decimals) {
        Map<Pollutant, BigDecimal> shares = new EnumMap<>(Pollutant.class);
        indices.forEach((pollutant, index) -> shares.put(
                pollutant,
                Fraction.of(weighted(parameters, pollutant, index).movePointRight(2))
                        .over(Fraction.of(sum))
                        .rounded(decimals)));
        return Collections.unmodifiableMap(shares);
    }

    private static List<Pollutant> largest(Map<Pollutant, BigDecimal> indices) {
        return indices.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(Collections.max(indices.values())) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
