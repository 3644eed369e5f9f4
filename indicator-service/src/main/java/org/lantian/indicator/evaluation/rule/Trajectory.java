package org.lantian.indicator.evaluation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.evaluation.rule.Figure.Known;

/** The months of what is judged, up to its end: what each was, and where the period stood after it. */
public record Trajectory(List<Month> months) {

    private static final int DECIMALS = 2;
    private static final int LONGEST = 60;

    /**
     * A month; one that has not begun has no values.
     *
     * @param value the figure of the month alone
     * @param soFar the figure from the first day of the period to the end of the month, or to yesterday
     * @param holds whether {@code soFar} keeps to the bound
     */
    public record Month(
            String month,
            @Nullable BigDecimal value,
            @Nullable BigDecimal soFar,
            @Nullable Boolean holds) {}

    public static Trajectory of(Ruling ruling, LocalDate today, Evidence evidence) {
        var period = ruling.period();
        var bound = ruling.bound();
        List<Month> months = new ArrayList<>();
        if (period == null) {
            return new Trajectory(months);
        }
        for (var month = YearMonth.from(period.first());
                !month.atDay(1).isAfter(period.last()) && months.size() < LONGEST;
                month = month.plusMonths(1)) {
            months.add(month(month, period, bound, today, evidence));
        }
        return new Trajectory(List.copyOf(months));
    }

    private static Month month(
            YearMonth month, Period period, @Nullable Bound bound, LocalDate today, Evidence evidence) {
        var first = month.atDay(1).isBefore(period.first()) ? period.first() : month.atDay(1);
        if (!first.isBefore(today)) {
            return new Month(month.toString(), null, null, null);
        }
        var end = month.atEndOfMonth().isAfter(period.last()) ? period.last() : month.atEndOfMonth();
        var last = end.isBefore(today) ? end : today.minusDays(1);
        var stated = evidence.stated(new Period(period.first(), last));
        if (stated != null) {
            var soFar = Wording.plain(stated.value());
            return new Month(month.toString(), null, soFar, holds(bound, soFar));
        }
        var cuts = evidence.cuts(period, last);
        if (cuts != null) {
            var soFar = Wording.plain(cuts.verified());
            return new Month(month.toString(), null, soFar, holds(bound, soFar));
        }
        var soFar = value(evidence.over(new Period(period.first(), last)));
        return new Month(month.toString(), value(evidence.over(new Period(first, last))), soFar, holds(bound, soFar));
    }

    private static @Nullable Boolean holds(@Nullable Bound bound, @Nullable BigDecimal value) {
        return bound == null || value == null ? null : bound.holds(value);
    }

    private static @Nullable BigDecimal value(Figure figure) {
        return figure instanceof Known known ? known.value() : null;
    }
}
