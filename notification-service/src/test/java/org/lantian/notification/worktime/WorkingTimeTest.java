package org.lantian.notification.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantian.kit.time.CivilClock;

class WorkingTimeTest {

    /** The days around the National Day of 2026: off from 1 to 7 October, Saturday 10 October is worked. */
    private static final Set<LocalDate> OFF = Set.copyOf(
            LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList());

    private static final WorkingTime TIME = new WorkingTime(
            List.of(WorkingTime.Span.of("08:30-12:00"), WorkingTime.Span.of("13:30-18:00")),
            day -> day.equals(LocalDate.of(2026, 10, 10))
                    || (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !OFF.contains(day)));

    @Test
    void eight_hours_are_one_day_and_the_lunch_break_does_not_count() {
        assertThat(TIME.after(at("2026-09-28T09:00"), Duration.ofHours(8))).isEqualTo(at("2026-09-29T09:00"));
        assertThat(TIME.after(at("2026-09-28T11:00"), Duration.ofHours(2))).isEqualTo(at("2026-09-28T14:30"));
    }

    @Test
    void a_pause_stretches_over_the_holidays_and_the_make_up_day_is_worked() {
        assertThat(TIME.after(at("2026-09-30T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-10-08T09:30"));
        assertThat(TIME.after(at("2026-10-09T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-10-10T09:30"));
    }

    @Test
    void the_first_working_moment_after_a_night_is_the_morning() {
        assertThat(TIME.after(at("2026-09-28T22:00"), Duration.ZERO)).isEqualTo(at("2026-09-29T08:30"));
        assertThat(TIME.at(at("2026-09-28T22:00"))).isFalse();
        assertThat(TIME.at(at("2026-09-28T10:00"))).isTrue();
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(CivilClock.ZONE).toInstant();
    }
}
