package org.lantian.indicator.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.evaluation.rule.Remainder.Counted;
import org.lantian.indicator.evaluation.rule.Remainder.Mean;

class RemainderTest {

    @Test
    void the_rest_of_the_year_may_have_the_mean_that_brings_the_whole_to_the_bound() {
        var sum = Fraction.of(200 * 41L, 1);
        var allowed = Remainder.allowedMean(List.of(new Mean(sum, 200)), 165, new BigDecimal("35"));
        assertThat(allowed).isEqualTo(Fraction.of(35L * 365 - 200 * 41, 165));
        var whole = sum.plus(allowed.times(Fraction.of(165, 1))).over(365);
        assertThat(whole).isEqualTo(Fraction.of(35, 1));
    }

    @Test
    void two_cities_with_different_gaps_come_to_the_bound_together() {
        var one = new Mean(Fraction.of(100 * 30L, 1), 100);
        var other = new Mean(Fraction.of(90 * 50L, 1), 90);
        var allowed = Remainder.allowedMean(List.of(one, other), 50, new BigDecimal("40"));
        var rest = allowed.times(Fraction.of(50, 1));
        var mean = Fraction.mean(
                List.of(one.sum().plus(rest).over(150), other.sum().plus(rest).over(140)));
        assertThat(mean).isEqualTo(Fraction.of(40, 1));
    }

    @Test
    void bad_days_are_allowed_up_to_the_ratio_and_no_further() {
        // 365 valid days, at most 20 % of them bad: 73; 60 have been.
        assertThat(Remainder.allowedDays(List.of(new Counted(60, 265)), 100, Fraction.of(20, 1), true))
                .isEqualTo(13);
        assertThat(Remainder.allowedDays(List.of(new Counted(60, 265)), 100, Fraction.of(20, 1), false))
                .isEqualTo(12);
        assertThat(Remainder.allowedDays(List.of(new Counted(80, 265)), 100, Fraction.of(20, 1), true))
                .isEqualTo(-7);
    }

    @Test
    void days_above_a_percentile_are_those_beyond_its_place() {
        // 365 days: the 90th percentile lies between place 328 and 329, so 36 days may lie above.
        assertThat(Remainder.allowedAbove(30, 300, 65, 90)).isEqualTo(6);
    }

    @Test
    void each_remaining_month_bears_its_part_of_the_tonnes() {
        assertThat(Remainder.perMonth(Fraction.of(1000, 1), new BigDecimal("4100"), 31))
                .isEqualTo(Fraction.of(100, 1));
        assertThat(Remainder.perMonth(Fraction.of(5000, 1), new BigDecimal("4100"), 3))
                .isEqualTo(Fraction.ZERO);
    }
}
