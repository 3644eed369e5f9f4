package org.lantian.indicator.evaluation.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.catalogue.Goal;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Indicator.Basis;

/** Which days a goal is judged by. Five-year plans run from the year after one that ends in 0 or 5. */
final class Times {

    private static final int FIVE_YEARS = 5;

    private Times() {}

    /** The period named, or the year of the due date; for tonnes all years since the baseline up to the due date. */
    static @Nullable Period judged(Goal goal, @Nullable Indicator indicator, LocalDate today) {
        if (goal.period() != null) {
            return Period.parse(goal.period());
        }
        var due = goal.dueOn();
        if (due == null) {
            return null;
        }
        if (indicator != null && indicator.basis() == Basis.PROJECTS) {
            var since = goal.baselineYear() == null ? fiveYearBaseline(due.getYear()) : goal.baselineYear();
            return new Period(LocalDate.of(since + 1, 1, 1).isAfter(due) ? due : LocalDate.of(since + 1, 1, 1), due);
        }
        return Period.year(due.getYear());
    }

    /** The year that a change is measured from; an average of years that names none is meant of the five-year plan. */
    static @Nullable Integer baselineYear(Goal goal, Period judged) {
        if (goal.baselineYear() != null) {
            return goal.baselineYear();
        }
        return goal.comparator().isYearly() ? fiveYearBaseline(judged.first().getYear()) : null;
    }

    /** The days of a period before today; the period itself once it has ended. */
    static Period soFar(Period period, LocalDate today) {
        var yesterday = today.minusDays(1);
        if (period.last().isBefore(today) || yesterday.isBefore(period.first())) {
            return period;
        }
        return new Period(period.first(), yesterday);
    }

    /** The year to which yesterday belongs. */
    static Period yearBefore(LocalDate today) {
        return Period.year(today.minusDays(1).getYear());
    }

    private static int fiveYearBaseline(int year) {
        return (year - 1) / FIVE_YEARS * FIVE_YEARS;
    }
}
