package org.lantian.task.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryTest {

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2025-12-31, 2026-W01, 2025-12-29, 2026-01-04, 2026-W02",
        "WEEK, 2027-01-01, 2026-W53, 2026-12-28, 2027-01-03, 2027-W01",
        "MONTH, 2024-02-29, 2024-02, 2024-02-01, 2024-02-29, 2024-03",
        "MONTH, 2025-12-31, 2025-12, 2025-12-01, 2025-12-31, 2026-01",
        "QUARTER, 2025-05-31, 2025-Q2, 2025-04-01, 2025-06-30, 2025-Q3",
        "QUARTER, 2025-10-31, 2025-Q4, 2025-10-01, 2025-12-31, 2026-Q1",
        "YEAR, 2024-12-31, 2024, 2024-01-01, 2024-12-31, 2025"
    })
    void a_day_lies_in_one_period_and_the_next_one_follows_it(
            Every every, LocalDate day, String name, LocalDate from, LocalDate to, String next) {
        assertThat(every.around(day)).isEqualTo(new Period(every, name, from, to));
        assertThat(every.around(day).next().name()).isEqualTo(next);
        assertThat(every.around(day).next().from()).isEqualTo(to.plusDays(1));
    }
}
