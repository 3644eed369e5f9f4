package org.lantian.task.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lantian.task.cycle.Period;

/**
 * An amount that a duty wants of one period, to be reached ({@code >=}) or kept within ({@code <=}). It is expected evenly over the
 * days of the period. Comparisons are exact; what is shown is rounded half up to {@value #SCALE} places.
 */
record Quota(boolean isCeiling, BigDecimal wanted, Period period) {

    static final int SCALE = 2;

    /** How far the unit has come on a day of the period, that day included. */
    Standing on(LocalDate today, BigDecimal actual) {
        var passed = BigDecimal.valueOf(passedDays(today));
        var all = BigDecimal.valueOf(days(period.from(), period.to()));
        var expected = wanted.multiply(passed).divide(all, SCALE, RoundingMode.HALF_UP);
        var projection =
                passed.signum() == 0 ? actual : actual.multiply(all).divide(passed, SCALE, RoundingMode.HALF_UP);
        // actual / passed against wanted / all, without dividing.
        var pace = actual.multiply(all).compareTo(wanted.multiply(passed));
        return new Standing(actual, expected, projection, isCeiling ? kept(actual, pace) : reached(actual, pace));
    }

    private QuotaState reached(BigDecimal actual, int pace) {
        if (actual.compareTo(wanted) >= 0) {
            return QuotaState.MET;
        }
        return pace >= 0 ? QuotaState.ON_COURSE : QuotaState.BEHIND;
    }

    private QuotaState kept(BigDecimal actual, int pace) {
        if (actual.compareTo(wanted) > 0) {
            return QuotaState.EXCEEDED;
        }
        return pace <= 0 ? QuotaState.ON_COURSE : QuotaState.BEHIND;
    }

    private long passedDays(LocalDate today) {
        if (today.isBefore(period.from())) {
            return 0;
        }
        return days(period.from(), today.isAfter(period.to()) ? period.to() : today);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    record Standing(BigDecimal actual, BigDecimal expectedByNow, BigDecimal projection, QuotaState state) {}
}
