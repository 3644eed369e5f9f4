package org.lantian.task.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.task.cycle.Every;
import org.lantian.task.cycle.Period;

class QuotaTest {

    private static final Period YEAR = Every.YEAR.around(LocalDate.of(2025, 1, 1));

    @ParameterizedTest
    @CsvSource({
        // 850 a year: on day 181 of 365 421.51 are expected.
        "2025-06-30, 430, 421.51, 867.13, ON_COURSE",
        "2025-06-30, 421, 421.51, 848.98, BEHIND",
        "2025-01-01, 3, 2.33, 1095.00, ON_COURSE",
        "2025-12-31, 850, 850.00, 850.00, MET",
        "2025-12-31, 849.99, 850.00, 849.99, BEHIND",
        "2026-03-01, 0, 850.00, 0.00, BEHIND",
        "2024-12-31, 0, 0.00, 0, ON_COURSE"
    })
    void a_yearly_quota_is_expected_evenly_and_projected_at_the_pace_until_today(
            LocalDate today, BigDecimal actual, BigDecimal expected, BigDecimal projection, QuotaState state) {
        var standing = new Quota(false, new BigDecimal("850"), YEAR).on(today, actual);
        assertThat(standing.expectedByNow()).isEqualTo(expected);
        assertThat(standing.projection()).isEqualTo(projection);
        assertThat(standing.state()).isEqualTo(state);
    }

    @Test
    void a_monthly_share_is_judged_within_its_month() {
        var quota = new Quota(false, new BigDecimal("20"), Every.MONTH.around(LocalDate.of(2024, 2, 10)));
        var standing = quota.on(LocalDate.of(2024, 2, 10), new BigDecimal("7.5"));
        assertThat(standing.expectedByNow()).isEqualTo(new BigDecimal("6.90"));
        assertThat(standing.projection()).isEqualTo(new BigDecimal("21.75"));
        assertThat(standing.state()).isEqualTo(QuotaState.ON_COURSE);
    }

    @Test
    void a_ceiling_is_kept_until_it_is_exceeded() {
        var quota = new Quota(true, new BigDecimal("100"), YEAR);
        assertThat(quota.on(LocalDate.of(2025, 6, 30), new BigDecimal("40")).state())
                .isEqualTo(QuotaState.ON_COURSE);
        assertThat(quota.on(LocalDate.of(2025, 6, 30), new BigDecimal("60")).state())
                .isEqualTo(QuotaState.BEHIND);
        assertThat(quota.on(LocalDate.of(2025, 6, 30), new BigDecimal("101")).state())
                .isEqualTo(QuotaState.EXCEEDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W01, 2025-12-29",
        "2026-W53, 2026-12-28",
        "2025-02, 2025-02-01",
        "2025-Q4, 2025-10-01",
        "2025, 2025-01-01"
    })
    void a_period_is_found_by_its_name(String name, LocalDate from) {
        assertThat(Period.named(name).from()).isEqualTo(from);
        assertThat(Period.named(name).name()).isEqualTo(name);
    }
}
