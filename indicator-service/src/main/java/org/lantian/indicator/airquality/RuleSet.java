package org.lantian.indicator.airquality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The editions of GB 3095, HJ 633 and HJ 663 that are in force together on a date, with the options under which they
 * are read. Its id is stored with every figure.
 *
 * @param validTo the last day, null while no later edition is known
 * @param referenceKelvin temperature to which gas concentrations refer
 * @param roundInputs whether concentrations are rounded to their published decimals before the index
 * @param ozoneHourInDailyIndex whether the daily maximum 1-h O3 counts in a day's index
 * @param overStandardByIndex whether a pollutant is over the standard by its index above 100, else by its
 *     concentration above the limit
 * @param sensitiveGroups whom to warn of a pollutant with an index above 100; empty where the edition names nobody
 * @param incompleteAbove with a pollutant missing the index is published only above this value; null: always
 */
public record RuleSet(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String indexStandard,
        String limitsStandard,
        String assessmentStandard,
        BigDecimal referenceKelvin,
        boolean roundInputs,
        boolean ozoneHourInDailyIndex,
        boolean overStandardByIndex,
        @Nullable Integer incompleteAbove,
        MinimumData minimumData,
        Map<Pollutant, Assessed> assessed,
        CompositeParameters composite,
        Map<Column, Breakpoints> breakpoints,
        Map<Limit, BigDecimal> limits,
        Map<Pollutant, String> sensitiveGroups,
        AssessmentOptions options) {

    /** How many valid values a mean needs (GB 3095 table 4). */
    public record MinimumData(
            int hoursPerWindow, int hoursPerDay, int daysPerMonth, int daysPerFebruary, int daysPerYear) {}

    /** What stands for a pollutant over a period (HJ 663 table 1), and with how many decimals it is printed. */
    public record Assessed(boolean byMean, int percentile, int decimals) {}

    /** What divides and what weighs a pollutant in the composite index, and the decimals of its parts and its sum. */
    public record CompositeParameters(
            String id, Map<Pollutant, BigDecimal> divisors, Map<Pollutant, BigDecimal> weights, int decimals) {}

    record Column(Pollutant pollutant, Averaging averaging) {}

    record Limit(Pollutant pollutant, Averaging averaging, Zone zone) {}

    /**
     * The individual index (IAQI), or null when the concentration lies beyond a column that ends early. A 1-h PM10 or
     * PM2.5 has no column of its own and takes that of the day: HJ 633-2026, and under HJ 633-2012 the practice of
     * the national real-time platform.
     */
    public @Nullable Integer individualIndex(Pollutant pollutant, Averaging averaging, Fraction concentration) {
        return column(pollutant, averaging).index(input(pollutant, concentration));
    }

    /** How {@link #individualIndex} comes to its result, for people. */
    public String formula(Pollutant pollutant, Averaging averaging, Fraction concentration) {
        return column(pollutant, averaging).formula(input(pollutant, concentration));
    }

    /** The concentration as the index takes it: rounded under GB/T 8170 where the edition or the options ask for it. */
    public Fraction input(Pollutant pollutant, Fraction concentration) {
        return roundInputs ? Fraction.of(concentration.rounded(pollutant.decimals())) : concentration;
    }

    /** The limit in µg/m³ (CO mg/m³), or null where GB 3095 sets none. */
    public @Nullable BigDecimal limit(Pollutant pollutant, Averaging averaging, Zone zone) {
        return limits.get(new Limit(pollutant, averaging, zone));
    }

    /** The same for all later dates too. */
    RuleSet withoutEnd() {
        return new RuleSet(
                id,
                validFrom,
                null,
                indexStandard,
                limitsStandard,
                assessmentStandard,
                referenceKelvin,
                roundInputs,
                ozoneHourInDailyIndex,
                overStandardByIndex,
                incompleteAbove,
                minimumData,
                assessed,
                composite,
                breakpoints,
                limits,
                sensitiveGroups,
                options);
    }

    public Assessed assessed(Pollutant pollutant) {
        return Objects.requireNonNull(assessed.get(pollutant));
    }

    private Breakpoints column(Pollutant pollutant, Averaging averaging) {
        Averaging column = pollutant.particulate() ? Averaging.DAY : averaging;
        return Objects.requireNonNull(breakpoints.get(new Column(pollutant, column)), "no column of breakpoints");
    }
}
