package org.lantian.indicator.airquality.statistics;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Averaging;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.Zone;

/**
 * Whether a pollutant meets GB 3095 class 2, judged as HJ 663 does and never by the index: the rounded mean against
 * the annual limit, in a year the daily percentile against the daily limit as well; CO and O3 by the percentile
 * alone. A single day is held to the daily limit.
 */
final class Attainment {

    private Attainment() {}

    static boolean met(RuleSet rules, Period period, Pollutant pollutant, Fraction mean, Fraction percentile) {
        if (period.kind() == Period.Kind.DAY || !rules.assessed(pollutant).byMean()) {
            return within(rules, pollutant, pollutant.ofDay(), percentile);
        }
        boolean percentileCounts =
                period.kind() == Period.Kind.YEAR && rules.options().percentilesInAttainment();
        return within(rules, pollutant, Averaging.YEAR, mean)
                && (!percentileCounts || within(rules, pollutant, Averaging.DAY, percentile));
    }

    /** By how many times its limit a statistic lies above it (超标倍数); null where it does not. */
    static @Nullable BigDecimal exceedance(RuleSet rules, Period period, Pollutant pollutant, Fraction statistic) {
        boolean ofYear =
                period.kind() != Period.Kind.DAY && rules.assessed(pollutant).byMean();
        Averaging averaging = ofYear ? Averaging.YEAR : pollutant.ofDay();
        if (within(rules, pollutant, averaging, statistic)) {
            return null;
        }
        Fraction limit = Fraction.of(Objects.requireNonNull(rules.limit(pollutant, averaging, Zone.CLASS2)));
        return statistic.minus(limit).over(limit).rounded(rules.options().exceedanceDecimals());
    }

    private static boolean within(RuleSet rules, Pollutant pollutant, Averaging averaging, Fraction value) {
        BigDecimal limit = Objects.requireNonNull(rules.limit(pollutant, averaging, Zone.CLASS2));
        return value.rounded(pollutant.decimals()).compareTo(limit) <= 0;
    }
}
