package org.lantian.indicator.airquality.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;

/** What must hold for any concentrations, hourly and daily, under every rule set. */
class AirQualityIndexPropertiesTest {

    private static final Standards ROUNDING = Standards.under(AssessmentOptions.defaults());
    private static final Standards EXACT = Standards.under(AssessmentOptions.of(Map.of("round-inputs-2012", "false")));

    @Property
    void the_index_never_falls_when_a_concentration_rises(
            @ForAll("moments") LocalDate day,
            @ForAll("sixConcentrations") Map<Pollutant, BigDecimal> values,
            @ForAll Pollutant risen,
            @ForAll("concentrations") BigDecimal by,
            @ForAll boolean hour,
            @ForAll boolean rounding) {
        Map<Pollutant, BigDecimal> higher = new EnumMap<>(values);
        higher.merge(risen, by, BigDecimal::add);
        Standards standards = rounding ? ROUNDING : EXACT;
        AirQualityReport low = report(standards, day, values, hour);
        AirQualityReport high = report(standards, day, higher, hour);
        Assume.that(high.iaqi().containsKey(risen));

        assertThat(high.iaqi().get(risen)).isGreaterThanOrEqualTo(low.iaqi().get(risen));
        assertThat(high.aqi()).isGreaterThanOrEqualTo(low.aqi());
    }

    @Property
    void the_index_is_the_largest_individual_index_and_lies_between_0_and_500(
            @ForAll("moments") LocalDate day,
            @ForAll("sixConcentrations") Map<Pollutant, BigDecimal> values,
            @ForAll boolean hour) {
        AirQualityReport report = report(ROUNDING, day, values, hour);

        assertThat(report.iaqi().values())
                .allMatch(index -> index <= Objects.requireNonNull(report.aqi()))
                .allMatch(index -> index >= 0 && index <= 500)
                .contains(report.aqi());
    }

    private static AirQualityReport report(
            Standards standards, LocalDate day, Map<Pollutant, BigDecimal> values, boolean hour) {
        Concentrations concentrations = Concentrations.of(values);
        return hour
                ? AirQualityIndex.hourly(standards, day.atTime(16, 0), concentrations)
                : AirQualityIndex.daily(standards, day, concentrations);
    }

    @Provide
    Arbitrary<LocalDate> moments() {
        return Arbitraries.of(
                LocalDate.of(2013, 3, 1), LocalDate.of(2017, 7, 7), LocalDate.of(2019, 1, 1), LocalDate.of(2027, 1, 1));
    }

    @Provide
    Arbitrary<BigDecimal> concentrations() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(4000))
                .ofScale(2);
    }

    @Provide
    Arbitrary<Map<Pollutant, BigDecimal>> sixConcentrations() {
        return Combinators.combine(concentrations().list().ofSize(6), Arbitraries.just(Pollutant.values()))
                .as((values, pollutants) -> {
                    Map<Pollutant, BigDecimal> six = new EnumMap<>(Pollutant.class);
                    for (int i = 0; i < pollutants.length; i++) {
                        six.put(pollutants[i], values.get(i));
                    }
                    return six;
                });
    }
}
