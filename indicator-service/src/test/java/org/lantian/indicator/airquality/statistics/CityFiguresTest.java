package org.lantian.indicator.airquality.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantian.indicator.airquality.Pollutant.O3;
import static org.lantian.indicator.airquality.Pollutant.PM25;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;

class CityFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 5);
    private static final DustExclusion NO_DUST = new DustExclusion(List.of());

    @Test
    void concentrations_are_averaged_before_the_index() {
        DailyFigures city = city(Map.of(), pm25("10"), pm25("20"), pm25("75"));

        assertThat(city.value(PM25)).isEqualTo(Fraction.of(35, 1));
        assertThat(city.airQuality().aqi()).isEqualTo(50);
        assertThat(city.values().get(PM25)).extracting(DailyValue::hours).isEqualTo(new Coverage(72, 72));
    }

    @Test
    void a_site_without_a_valid_day_is_left_out_of_days_but_not_of_hours() {
        Map<Pollutant, Hours> half = Map.of(PM25, Hours.of(SomeHours.of(DAY, 1, 12, "60")));

        assertThat(city(Map.of(), pm25("20"), half).value(PM25)).isEqualTo(Fraction.of(20, 1));
        assertThat(city(Map.of("city-from", "HOURS"), pm25("20"), half).value(PM25))
                .isEqualTo(Fraction.of(30, 1));
    }

    @Test
    void the_maximum_of_ozone_depends_on_what_is_averaged() {
        Map<Pollutant, Hours> morning =
                Map.of(O3, SomeHours.joined(SomeHours.of(DAY, 1, 24, "0"), SomeHours.of(DAY, 5, 12, "100")));
        Map<Pollutant, Hours> evening =
                Map.of(O3, SomeHours.joined(SomeHours.of(DAY, 1, 24, "0"), SomeHours.of(DAY, 13, 20, "100")));

        assertThat(city(Map.of(), morning, evening).value(O3)).isEqualTo(Fraction.of(100, 1));
        assertThat(city(Map.of("city-from", "HOURS"), morning, evening).value(O3))
                .isEqualTo(Fraction.of(50, 1));
    }

    @Test
    void how_many_sites_it_takes_is_an_option() {
        assertThat(city(Map.of("city-site-percent", "75"), pm25("20"), Map.of()).value(PM25))
                .isNull();
        assertThat(city(Map.of("city-site-percent", "50"), pm25("20"), Map.of()).value(PM25))
                .isNotNull();
    }

    private static Map<Pollutant, Hours> pm25(String value) {
        return Map.of(PM25, Hours.of(SomeHours.of(DAY, 1, 24, value)));
    }

    @SafeVarargs
    private static DailyFigures city(Map<String, String> options, Map<Pollutant, Hours>... sites) {
        return CityFigures.day(Standards.under(AssessmentOptions.of(options)), DAY, List.of(sites), NO_DUST);
    }
}
