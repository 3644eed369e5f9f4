package org.lantian.indicator.airquality.index;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;

/**
 * What an index is computed from, in µg/m³ (CO mg/m³); a pollutant that is missing or invalid is left out. A negative
 * value is an {@link IllegalArgumentException}.
 *
 * @param values for an hour the 1-h means; for a day the 24-h means, of O3 the daily maximum 8-h mean
 * @param others the other averaging, on which some rules fall back: for an hour the 24-h means, for a day the daily
 *     maximum 1-h O3
 * @param notExpected pollutants that the monitoring plan leaves out, whose absence does not withhold an index (HJ
 *     633-2026 5.3.2)
 */
public record Concentrations(
        Map<Pollutant, Fraction> values, Map<Pollutant, Fraction> others, Set<Pollutant> notExpected) {

    public Concentrations {
        values = Map.copyOf(values);
        others = Map.copyOf(others);
        notExpected = Set.copyOf(notExpected);
        values.forEach(Concentrations::refuseNegative);
        others.forEach(Concentrations::refuseNegative);
    }

    public static Concentrations of(Map<Pollutant, BigDecimal> values) {
        return new Concentrations(exact(values), Map.of(), Set.of());
    }

    public Concentrations with(Map<Pollutant, BigDecimal> others) {
        return new Concentrations(values, exact(others), notExpected);
    }

    public Concentrations notExpecting(Set<Pollutant> pollutants) {
        return new Concentrations(values, others, pollutants);
    }

    private static Map<Pollutant, Fraction> exact(Map<Pollutant, BigDecimal> values) {
        return values.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> Fraction.of(entry.getValue())));
    }

    private static void refuseNegative(Pollutant pollutant, Fraction value) {
        if (value.numerator().signum() < 0) {
            throw new IllegalArgumentException("the concentration of " + pollutant + " is negative");
        }
    }
}
