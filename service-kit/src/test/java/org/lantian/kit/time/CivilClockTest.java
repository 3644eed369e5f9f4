package org.lantian.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CivilClockTest {

    @Test
    void the_shift_changes_the_day_and_keeps_the_hour() {
        var evening = Clock.fixed(Instant.parse("2026-11-22T15:30:00Z"), CivilClock.ZONE);
        var shifted = CivilClock.shifted(evening, LocalDate.of(2025, 12, 20));
        assertThat(shifted.instant()).isEqualTo(Instant.parse("2025-12-20T15:30:00Z"));
        assertThat(LocalDate.now(shifted)).isEqualTo(LocalDate.of(2025, 12, 20));
    }

    @Test
    void civil_dates_are_those_of_shanghai() {
        var lateUtc = Clock.fixed(Instant.parse("2025-12-19T17:00:00Z"), CivilClock.ZONE);
        assertThat(LocalDate.now(lateUtc)).isEqualTo(LocalDate.of(2025, 12, 20));
    }
}
