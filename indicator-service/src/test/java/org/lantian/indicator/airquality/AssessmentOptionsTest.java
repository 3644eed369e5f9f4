package org.lantian.indicator.airquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.index.AirQualityIndex;
import org.lantian.indicator.airquality.index.CompositeIndex;
import org.lantian.indicator.airquality.index.Concentrations;

/** What the standards leave open can be said otherwise, and is. */
class AssessmentOptionsTest {

    private static final Map<Pollutant, BigDecimal> STATISTICS = Map.of(
            Pollutant.SO2, new BigDecimal("7"),
            Pollutant.NO2, new BigDecimal("23"),
            Pollutant.CO, new BigDecimal("0.9"),
            Pollutant.O3, new BigDecimal("151"),
            Pollutant.PM10, new BigDecimal("53"),
            Pollutant.PM25, new BigDecimal("31"));

    @Test
    void the_weighted_index_of_2026_and_its_decimals_are_parameter_sets() {
        assertThat(index(Map.of()).compositeIndex()).isEqualByComparingTo("3.77");
        var weighted = index(Map.of("composite-2026", "weighted-2026", "composite-decimals-2026", "3"));
        assertThat(weighted.parameters()).isEqualTo("weighted-2026");
        assertThat(weighted.indices()).containsEntry(Pollutant.PM25, new BigDecimal("1.033"));
        assertThat(weighted.compositeIndex()).isEqualByComparingTo("7.362");
        assertThat(index(Map.of("composite-2026", "unweighted-2012-limits")).indices())
                .containsEntry(Pollutant.PM25, new BigDecimal("0.89"));
    }

    @Test
    void history_can_be_seen_under_another_rule_set() {
        var standards = Standards.under(AssessmentOptions.defaults());
        var later = standards.only("CN-2026-transition").orElseThrow();
        var day = LocalDate.of(2016, 3, 5);
        var concentrations = Concentrations.of(Map.of(Pollutant.PM25, new BigDecimal("75")));
        assertThat(AirQualityIndex.daily(standards, day, concentrations).aqi()).isEqualTo(100);
        assertThat(AirQualityIndex.daily(later, day, concentrations).aqi()).isEqualTo(114);
        assertThat(standards.only("CN-1996")).isEmpty();
    }

    @Test
    void what_lies_above_the_table_of_2012_is_an_option() {
        var day = LocalDate.of(2021, 3, 15);
        var storm = Concentrations.of(Map.of(Pollutant.PM10, new BigDecimal("6450")));
        assertThat(AirQualityIndex.daily(Standards.under(AssessmentOptions.defaults()), day, storm)
                        .aqi())
                .isEqualTo(500);
        var other = Standards.under(AssessmentOptions.of(Map.of("beyond-table-2012", "501")));
        assertThat(AirQualityIndex.daily(other, day, storm).aqi()).isEqualTo(501);
    }

    @Test
    void groups_to_be_warned_are_named_from_2026_on() {
        var standards = Standards.under(AssessmentOptions.defaults());
        var smog = Concentrations.of(Map.of(Pollutant.PM25, new BigDecimal("80"), Pollutant.CO, BigDecimal.ONE));
        assertThat(AirQualityIndex.daily(standards, LocalDate.of(2026, 2, 28), smog)
                        .sensitiveGroups())
                .isEmpty();
        assertThat(AirQualityIndex.daily(standards, LocalDate.of(2026, 3, 1), smog)
                        .sensitiveGroups())
                .containsOnlyKeys(Pollutant.PM25);
    }

    @Test
    void an_option_that_is_none_is_refused() {
        assertThatThrownBy(() -> AssessmentOptions.of(Map.of("rounding", "up")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such option");
    }

    private static CompositeIndex index(Map<String, String> options) {
        return CompositeIndex.of(Standards.under(AssessmentOptions.of(options)), Period.parse("2026-05"), STATISTICS);
    }
}
