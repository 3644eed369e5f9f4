package org.lantian.notification.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.lantian.kit.time.CivilClock;

/**
 * Counts time as offices work, in Asia/Shanghai: only the spans of working days count.
 *
 * @param spans the hours of a working day, in order
 */
public record WorkingTime(List<Span> spans, Predicate<LocalDate> workingDay) {

    /** No calendar has a longer run of days off. */
    private static final int LONGEST_SEARCH = 4000;

    /** From when until when offices work without a break. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a span of working hours ends after it begins");
            }
        }

        /** Such as {@code 08:30-12:00}. */
        static Span of(String text) {
            var parts = text.strip().split("-", 2);
            return new Span(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
        }
    }

    /** When so much working time has passed after a moment; for none, the first working moment from then on. */
    public Instant after(Instant start, Duration work) {
        var moment = LocalDateTime.ofInstant(start, CivilClock.ZONE);
        var left = work;
        for (int day = 0; day < LONGEST_SEARCH; day++) {
            var date = moment.toLocalDate().plusDays(day);
            if (!workingDay.test(date)) {
                continue;
            }
            for (var span : spans) {
                var from = date.atTime(span.from()).isBefore(moment) ? moment : date.atTime(span.from());
                var length = Duration.between(from, date.atTime(span.to()));
                if (length.isNegative() || length.isZero()) {
                    continue;
                }
                if (left.compareTo(length) <= 0) {
                    return from.plus(left).atZone(CivilClock.ZONE).toInstant();
                }
                left = left.minus(length);
            }
        }
        throw new IllegalArgumentException("the calendar has no such working time");
    }

    /** Whether offices work at that moment. */
    public boolean at(Instant moment) {
        return after(moment, Duration.ZERO).equals(moment);
    }
}
