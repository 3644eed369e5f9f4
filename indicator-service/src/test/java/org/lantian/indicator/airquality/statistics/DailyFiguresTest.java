package org.lantian.indicator.airquality.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantian.indicator.airquality.Pollutant.O3;
import static org.lantian.indicator.airquality.Pollutant.PM25;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Standards;

class DailyFiguresTest {

    private static final Standards STANDARDS = Standards.under(AssessmentOptions.defaults());
    private static final LocalDate DAY = LocalDate.of(2016, 3, 5);

    @Test
    void a_day_needs_twenty_hours() {
        assertThat(day(Hours.of(SomeHours.of(DAY, 1, 20, "35"))).value(PM25)).isEqualTo(Fraction.of(35, 1));
        assertThat(day(Hours.of(SomeHours.of(DAY, 2, 20, "35"))).value(PM25)).isNull();
        assertThat(day(Hours.of(SomeHours.of(DAY, 2, 20, "35"))).values().get(PM25))
                .isEqualTo(new DailyValue(null, new Coverage(24, 19)));
    }

    @Test
    void the_hour_ending_at_midnight_closes_the_day() {
        Hours hours = SomeHours.joined(SomeHours.of(DAY, 0, 0, "1000"), SomeHours.of(DAY, 1, 24, "35"));

        assertThat(day(hours).value(PM25)).isEqualTo(Fraction.of(35, 1));
        assertThat(day(hours).airQuality().aqi()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"1, 24, 100", "1, 8, ", "1, 18, ", "1, 19, 100", "6, 24, 100", "7, 24,", "10, 24,"})
    void a_day_of_ozone_needs_fourteen_windows_of_six_hours(int first, int last, Integer maximum) {
        Fraction value = ozone(first, last, "100").value(O3);

        assertThat(value).isEqualTo(maximum == null ? null : Fraction.of(maximum, 1));
    }

    @ParameterizedTest
    @CsvSource({"160, false", "160.4, false", "160.6, true", "161, true"})
    void with_fewer_windows_a_day_of_ozone_counts_when_it_exceeds_the_limit(String value, boolean counts) {
        assertThat(ozone(10, 24, value).value(O3) != null).isEqualTo(counts);
    }

    @Test
    void windows_from_the_evening_before_are_an_option() {
        Standards allDay = Standards.under(AssessmentOptions.of(Map.of("ozone-first-window-end", "1")));
        Hours hours = SomeHours.joined(SomeHours.of(DAY.minusDays(1), 18, 24, "200"), SomeHours.of(DAY, 1, 24, "40"));

        assertThat(DailyFigures.of(allDay, DAY, Map.of(O3, hours)).value(O3)).isEqualTo(Fraction.of(180, 1));
        assertThat(DailyFigures.of(STANDARDS, DAY, Map.of(O3, hours)).value(O3)).isEqualTo(Fraction.of(40, 1));
    }

    private static DailyFigures day(Hours pm25) {
        return DailyFigures.of(STANDARDS, DAY, Map.of(PM25, pm25));
    }

    private static DailyFigures ozone(int first, int last, String value) {
        return DailyFigures.of(STANDARDS, DAY, Map.of(O3, Hours.of(SomeHours.of(DAY, first, last, value))));
    }
}
