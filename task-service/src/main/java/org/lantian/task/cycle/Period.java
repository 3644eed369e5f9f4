package org.lantian.task.cycle;

import java.time.LocalDate;

/**
 * A span of days that one report is about.
 *
 * @param name such as 2025-W51, 2025-12, 2025-Q4 or 2025
 * @param from its first day
 * @param to its last day
 */
public record Period(Every every, String name, LocalDate from, LocalDate to) {

    /** The period of a name, such as 2025-W51, 2025-12, 2025-Q4 or 2025. */
    public static Period named(String name) {
        int year = Integer.parseInt(name.substring(0, 4));
        if (name.length() == 4) {
            return Every.YEAR.around(LocalDate.of(year, 1, 1));
        }
        int number = Integer.parseInt(name.substring(name.length() == 8 || name.contains("Q") ? 6 : 5));
        return switch (name.charAt(5)) {
            case 'W' -> Every.WEEK.around(LocalDate.of(year, 1, 4).plusWeeks(number - 1L));
            case 'Q' -> Every.QUARTER.around(LocalDate.of(year, number * 3, 1));
            default -> Every.MONTH.around(LocalDate.of(year, number, 1));
        };
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Period next() {
        return every.around(to.plusDays(1));
    }
}
