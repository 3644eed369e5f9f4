package org.lantian.indicator.airquality.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lantian.indicator.airquality.Pollutant.CO;
import static org.lantian.indicator.airquality.Pollutant.NO2;
import static org.lantian.indicator.airquality.Pollutant.O3;
import static org.lantian.indicator.airquality.Pollutant.PM10;
import static org.lantian.indicator.airquality.Pollutant.PM25;
import static org.lantian.indicator.airquality.Pollutant.SO2;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;

class AirQualityIndexTest {

    private static final Standards STANDARDS = Standards.under(AssessmentOptions.defaults());
    private static final LocalDate IN_2017 = LocalDate.of(2017, 7, 7);
    private static final LocalDate IN_2027 = LocalDate.of(2027, 7, 7);

    @Test
    void the_hour_that_ends_at_midnight_belongs_to_the_rules_of_the_day_before() {
        Concentrations pm10 = Concentrations.of(Map.of(PM10, new BigDecimal("120")));

        assertThat(AirQualityIndex.hourly(STANDARDS, LocalDateTime.parse("2026-03-01T00:00:00"), pm10)
                        .aqi())
                .isEqualTo(85);
        assertThat(AirQualityIndex.hourly(STANDARDS, LocalDateTime.parse("2026-03-01T01:00:00"), pm10)
                        .aqi())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"60.4, 100", "60.5, 100", "60.6, 101", "61.5, 102"})
    void concentrations_are_rounded_half_to_even_before_the_index(BigDecimal pm25, int aqi) {
        assertThat(AirQualityIndex.daily(STANDARDS, IN_2027, Concentrations.of(Map.of(PM25, pm25)))
                        .aqi())
                .isEqualTo(aqi);
    }

    @Test
    void under_2012_an_hour_of_so2_above_800_is_reported_by_its_24_hour_mean() {
        Concentrations hour = Concentrations.of(Map.of(SO2, new BigDecimal("801"), PM25, BigDecimal.TEN));

        assertThat(hourly(IN_2017, hour).iaqi()).doesNotContainKey(SO2);
        assertThat(hourly(IN_2017, hour.with(Map.of(SO2, new BigDecimal("475"))))
                        .iaqi())
                .containsEntry(SO2, 150);
        assertThat(hourly(IN_2027, hour).iaqi()).containsEntry(SO2, 200);
    }

    @Test
    void under_2012_a_day_of_o3_above_800_is_reported_by_its_1_hour_maximum() {
        Concentrations day = Concentrations.of(Map.of(O3, new BigDecimal("801")));

        assertThat(daily(IN_2017, day).aqi()).isNull();
        assertThat(daily(IN_2017, day).category()).isNull();
        assertThat(daily(IN_2017, day).publication()).isEqualTo(Publication.WITHHELD);
        assertThat(daily(IN_2017, day.with(Map.of(O3, new BigDecimal("1000")))).aqi())
                .isEqualTo(400);
        assertThat(daily(IN_2027, day.with(Map.of(O3, new BigDecimal("1000")))).aqi())
                .isEqualTo(300);
    }

    @Test
    void the_daily_maximum_hour_of_o3_counts_under_2012_only_by_option() {
        Standards counting = Standards.under(AssessmentOptions.of(Map.of("ozone-hour-in-daily-index-2012", "true")));
        Concentrations day =
                Concentrations.of(Map.of(O3, new BigDecimal("100"))).with(Map.of(O3, new BigDecimal("300")));

        assertThat(AirQualityIndex.daily(STANDARDS, IN_2017, day).aqi()).isEqualTo(50);
        assertThat(AirQualityIndex.daily(counting, IN_2017, day).aqi()).isEqualTo(150);
        assertThat(AirQualityIndex.daily(counting, IN_2027, day).aqi()).isEqualTo(50);
    }

    @Test
    void dust_beyond_the_last_breakpoint_is_500() {
        AirQualityReport report = daily(IN_2017, Concentrations.of(Map.of(PM10, new BigDecimal("6450"))));

        assertThat(report.aqi()).isEqualTo(500);
        assertThat(report.category()).isEqualTo(Category.SEVERELY_POLLUTED);
    }

    /** HJ 633 1.8: rounded individual indices are compared, and all that reach the largest are named. */
    @Test
    void pollutants_that_tie_after_rounding_up_are_primary_together() {
        var tied = daily(IN_2017, Concentrations.of(Map.of(PM25, new BigDecimal("75"), PM10, new BigDecimal("150"))));
        assertThat(tied.aqi()).isEqualTo(100);
        assertThat(tied.primaryPollutants()).containsExactly(PM10, PM25);

        var rounded = daily(IN_2017, Concentrations.of(Map.of(PM25, new BigDecimal("36"), PM10, new BigDecimal("53"))));
        assertThat(rounded.iaqi()).containsEntry(PM25, 52).containsEntry(PM10, 52);
        assertThat(rounded.primaryPollutants()).containsExactly(PM10, PM25);
    }

    @Test
    void nothing_is_primary_up_to_an_index_of_50() {
        assertThat(daily(IN_2017, Concentrations.of(Map.of(PM25, new BigDecimal("35"))))
                        .primaryPollutants())
                .isEmpty();
        assertThat(daily(IN_2017, Concentrations.of(Map.of(PM25, new BigDecimal("36"))))
                        .primaryPollutants())
                .containsExactly(PM25);
    }

    @Test
    void under_2026_columns_that_end_early_end_in_their_last_index() {
        var ends = Concentrations.of(Map.of(SO2, new BigDecimal("801")));
        assertThat(hourly(IN_2027, ends).iaqi()).containsEntry(SO2, 200);
        var ozone = Concentrations.of(Map.of(O3, new BigDecimal("801")));
        assertThat(daily(IN_2027, ozone).iaqi()).containsEntry(O3, 300);
        assertThat(daily(IN_2027, Concentrations.of(Map.of(PM25, new BigDecimal("501"))))
                        .aqi())
                .isEqualTo(500);
    }

    @Test
    void over_standard_is_by_index_under_2012_and_by_limit_under_2026() {
        Concentrations hour = Concentrations.of(Map.of(PM25, new BigDecimal("80"), O3, new BigDecimal("201")));

        assertThat(hourly(IN_2017, hour).overStandard()).containsExactly(O3, PM25);
        assertThat(hourly(IN_2027, hour).overStandard()).containsExactly(O3);
        assertThat(daily(IN_2027, hour).overStandard()).containsExactly(O3, PM25);
    }

    @Test
    void under_2026_an_incomplete_index_is_withheld_up_to_100() {
        Map<Pollutant, BigDecimal> values = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            values.put(pollutant, BigDecimal.ONE);
        }
        assertThat(daily(IN_2027, Concentrations.of(values)).publication()).isEqualTo(Publication.PUBLISHED);

        values.remove(CO);
        assertThat(daily(IN_2017, Concentrations.of(values)).publication()).isEqualTo(Publication.PUBLISHED);
        AirQualityReport withheld = daily(IN_2027, Concentrations.of(values));
        assertThat(withheld.publication()).isEqualTo(Publication.WITHHELD);
        assertThat(withheld.aqi()).isEqualTo(2);
        assertThat(withheld.missing()).containsExactly(CO);
        assertThat(daily(IN_2027, Concentrations.of(values).notExpecting(Set.of(CO)))
                        .publication())
                .isEqualTo(Publication.PUBLISHED);

        values.put(NO2, new BigDecimal("81"));
        assertThat(daily(IN_2027, Concentrations.of(values)).publication()).isEqualTo(Publication.PUBLISHED);
    }

    @Test
    void a_negative_concentration_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concentrations.of(Map.of(PM25, new BigDecimal("-0.1"))))
                .withMessageContaining("PM25");
    }

    private static AirQualityReport hourly(LocalDate day, Concentrations concentrations) {
        return AirQualityIndex.hourly(STANDARDS, day.atTime(16, 0), concentrations);
    }

    private static AirQualityReport daily(LocalDate day, Concentrations concentrations) {
        return AirQualityIndex.daily(STANDARDS, day, concentrations);
    }
}
