package org.lantian.task.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportingCycleTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    @Test
    void a_cycle_from_a_day_to_come_begins_with_the_period_around_it() {
        assertThat(first(LocalDate.of(2026, 2, 10))).isEqualTo("2026-02");
        assertThat(first(LocalDate.of(2025, 12, 31))).isEqualTo("2025-12");
    }

    @Test
    void a_cycle_from_a_day_past_begins_with_the_current_period_and_wants_none_that_is_over() {
        assertThat(first(LocalDate.of(2025, 12, 1))).isEqualTo("2025-12");
        assertThat(first(LocalDate.of(2025, 11, 30))).isEqualTo("2025-12");
        assertThat(first(LocalDate.of(2020, 1, 1))).isEqualTo("2025-12");
    }

    private static String first(LocalDate startsOn) {
        var cycle = new ReportingCycle();
        cycle.every = Every.MONTH;
        cycle.startsOn = startsOn;
        return cycle.first(TODAY).name();
    }
}
