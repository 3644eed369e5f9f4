package org.lantian.task.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How often reports are wanted. Weeks are those of ISO 8601, from Monday. */
public enum Every {
    WEEK("每周"),
    MONTH("每月"),
    QUARTER("每季"),
    YEAR("每年");

    private final String label;

    Every(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }

    /** The period that a day lies in. */
    public Period around(LocalDate day) {
        return switch (this) {
            case WEEK -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                var name = "%d-W%02d"
                        .formatted(
                                monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                yield new Period(this, name, monday, monday.plusDays(6));
            }
            case MONTH -> {
                var first = day.withDayOfMonth(1);
                var name = "%d-%02d".formatted(first.getYear(), first.getMonthValue());
                yield new Period(this, name, first, first.plusMonths(1).minusDays(1));
            }
            case QUARTER -> {
                var first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
                var name = "%d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
                yield new Period(this, name, first, first.plusMonths(3).minusDays(1));
            }
            case YEAR -> {
                var first = day.withDayOfYear(1);
                yield new Period(
                        this,
                        String.valueOf(day.getYear()),
                        first,
                        first.plusYears(1).minusDays(1));
            }
        };
    }
}
