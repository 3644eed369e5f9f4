package org.lantian.indicator.airquality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The civil days that a figure covers, first and last included. Written 2016, 2016-H1, 2016-Q1, 2016-03, 2016-03-05,
 * or first and last day with a slash between them; anything else is an {@link IllegalArgumentException}.
 */
public record Period(LocalDate first, LocalDate last) {

    /** What a period is called; rules on minimum data and attainment depend on it. */
    public enum Kind {
        DAY,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        RANGE
    }

    /** Years have four digits; what ISO 8601 writes with a sign before the year is no period of ours. */
    private static final Pattern UNSIGNED_YEARS = Pattern.compile("\\d{4}[^/]*(?:/\\d{4}[^/]*)?");

    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})(?:-([QH])(\\d))?");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period cannot end (%s) before it starts (%s)".formatted(last, first));
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public static Period year(int year) {
        return months(year, 1, 12);
    }

    public static Period parse(String text) {
        if (!UNSIGNED_YEARS.matcher(text).matches()) {
            throw notAPeriod(text, null);
        }
        try {
            Matcher part = PART_OF_YEAR.matcher(text);
            int slash = text.indexOf('/');
            if (slash > 0) {
                return new Period(
                        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
            } else if (part.matches()) {
                return partOfYear(Integer.parseInt(part.group(1)), part);
            }
            return text.length() == 7 ? month(YearMonth.parse(text)) : day(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            throw notAPeriod(text, notADate);
        }
    }

    public Kind kind() {
        YearMonth start = YearMonth.from(first);
        YearMonth end = YearMonth.from(last);
        long months = start.until(end, ChronoUnit.MONTHS) + 1;
        if (first.equals(last)) {
            return Kind.DAY;
        } else if (!first.equals(start.atDay(1)) || !last.equals(end.atEndOfMonth()) || months > 12) {
            return Kind.RANGE;
        }
        boolean aligned = (start.getMonthValue() - 1) % months == 0;
        return switch (aligned ? (int) months : 0) {
            case 1 -> Kind.MONTH;
            case 3 -> Kind.QUARTER;
            case 6 -> Kind.HALF_YEAR;
            case 12 -> Kind.YEAR;
            default -> Kind.RANGE;
        };
    }

    public int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The calendar months that lie wholly inside. */
    public List<YearMonth> wholeMonths() {
        return Stream.iterate(
                        YearMonth.from(first), month -> !month.atDay(1).isAfter(last), month -> month.plusMonths(1))
                .filter(month -> contains(month.atDay(1)) && contains(month.atEndOfMonth()))
                .toList();
    }

    /** The period a year earlier, whole months staying whole. */
    public Period yearBefore() {
        boolean endsMonth = last.equals(YearMonth.from(last).atEndOfMonth());
        LocalDate end = last.minusYears(1);
        return new Period(
                first.minusYears(1),
                endsMonth && kind() != Kind.DAY ? YearMonth.from(end).atEndOfMonth() : end);
    }

    @Override
    public String toString() {
        int year = first.getYear();
        int month = first.getMonthValue();
        return switch (kind()) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "%d-Q%d".formatted(year, (month + 2) / 3);
            case HALF_YEAR -> "%d-H%d".formatted(year, (month + 5) / 6);
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case RANGE -> first + "/" + last;
        };
    }

    private static Period partOfYear(int year, Matcher part) {
        if (part.group(2) == null) {
            return year(year);
        }
        int length = part.group(2).equals("Q") ? 3 : 6;
        int number = Integer.parseInt(part.group(3));
        if (number < 1 || number > 12 / length) {
            throw notAPeriod(part.group(), null);
        }
        return months(year, (number - 1) * length + 1, length);
    }

    private static Period months(int year, int firstMonth, int count) {
        YearMonth start = YearMonth.of(year, firstMonth);
        return new Period(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }

    private static IllegalArgumentException notAPeriod(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "'%s' is not a period: 2016, 2016-H1, 2016-Q1, 2016-03, 2016-03-05 or 2016-03-05/2016-04-10"
                        .formatted(text),
                cause);
    }
}
