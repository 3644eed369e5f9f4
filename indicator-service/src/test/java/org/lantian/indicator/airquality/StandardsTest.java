package org.lantian.indicator.airquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {

    private static final Standards STANDARDS = Standards.under(AssessmentOptions.defaults());

    @ParameterizedTest
    @CsvSource({
        "2013-03-01, CN-2012, HJ 633-2012, GB 3095-2012, 273",
        "2018-08-31, CN-2012, HJ 633-2012, GB 3095-2012, 273",
        "2018-09-01, CN-2018, HJ 633-2012, GB 3095-2012, 298.15",
        "2026-02-28, CN-2018, HJ 633-2012, GB 3095-2012, 298.15",
        "2026-03-01, CN-2026-transition, HJ 633-2026, GB 3095-2026 transition, 298.15",
        "2030-12-31, CN-2026-transition, HJ 633-2026, GB 3095-2026 transition, 298.15",
        "2031-01-01, CN-2026-final, HJ 633-2026, GB 3095-2026 final, 298.15"
    })
    void the_date_of_observation_chooses_the_rules(
            LocalDate day, String id, String index, String limits, BigDecimal kelvin) {
        RuleSet rules = STANDARDS.on(day);

        assertThat(rules.id()).isEqualTo(id);
        assertThat(rules.indexStandard()).isEqualTo(index);
        assertThat(rules.limitsStandard()).isEqualTo(limits);
        assertThat(rules.referenceKelvin()).isEqualByComparingTo(kelvin);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, PM25, YEAR, CLASS2, 35",
        "2027-01-01, PM25, YEAR, CLASS2, 30",
        "2031-01-01, PM25, YEAR, CLASS2, 25",
        "2031-01-01, PM25, YEAR, CLASS1, 10",
        "2027-01-01, PM10, DAY, CLASS2, 120",
        "2027-01-01, O3, EIGHT_HOURS, CLASS2, 160",
        "2027-01-01, PM10, HOUR, CLASS2,"
    })
    void limits_follow_the_date(LocalDate day, Pollutant pollutant, Averaging averaging, Zone zone, BigDecimal limit) {
        assertThat(STANDARDS.on(day).limit(pollutant, averaging, zone)).isEqualTo(limit);
    }

    @Test
    void every_rule_set_has_a_limit_for_each_day_and_an_index_for_each_hour_and_day() {
        for (RuleSet rules : STANDARDS.ruleSets()) {
            for (Pollutant pollutant : Pollutant.values()) {
                assertThat(rules.limit(pollutant, pollutant.ofDay(), Zone.CLASS2))
                        .isPositive();
                assertThat(rules.individualIndex(pollutant, Averaging.HOUR, Fraction.ZERO))
                        .isZero();
                assertThat(rules.individualIndex(pollutant, pollutant.ofDay(), Fraction.ZERO))
                        .isZero();
                assertThat(rules.assessed(pollutant).percentile()).isBetween(90, 98);
            }
        }
    }

    @Test
    void how_far_back_the_first_rules_reach_is_an_option() {
        Standards since2014 = Standards.under(AssessmentOptions.of(Map.of("applies-from", "2014-01-01")));

        assertThat(since2014.on(LocalDate.of(2014, 1, 1)).id()).isEqualTo("CN-2012");
        assertThatIllegalArgumentException().isThrownBy(() -> since2014.on(LocalDate.of(2013, 12, 31)));
    }

    @Test
    void a_period_across_two_rule_sets_is_judged_by_its_last_day_unless_configured() {
        Period year = Period.year(2026);

        assertThat(STANDARDS.on(year).id()).isEqualTo("CN-2026-transition");
        assertThat(Standards.under(AssessmentOptions.of(Map.of("period-judged-by", "FIRST")))
                        .on(year)
                        .id())
                .isEqualTo("CN-2018");
    }

    @Test
    void an_option_that_nobody_knows_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AssessmentOptions.of(Map.of("round-input", "true")));
        assertThatIllegalArgumentException().isThrownBy(() -> AssessmentOptions.of(Map.of("city-from", "WEEKS")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standards.under(AssessmentOptions.of(Map.of("composite-2026", "guessed"))));
    }
}
