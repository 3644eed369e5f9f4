package org.lantian.indicator.airquality.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;

/** Four years of real hours, figure by figure against {@link SlowRecomputation}. */
class FourYearsTest {

    private static final Standards STANDARDS = Standards.under(AssessmentOptions.defaults());
    private static final Period ALL = new Period(LocalDate.of(2013, 2, 28), LocalDate.of(2017, 2, 28));

    @ParameterizedTest
    @ValueSource(strings = {"Aotizhongxin", "Changping", "Guanyuan"})
    void an_independent_recomputation_gives_the_same_figures(String station) throws IOException {
        Map<Pollutant, Map<LocalDateTime, BigDecimal>> hours = BeijingStations.read(station);
        SlowRecomputation slow = new SlowRecomputation(hours);
        List<DailyFigures> days = days(hours);

        days.forEach(day -> assertSameDay(day, slow));
        periods().forEach(period -> assertSamePeriod(PeriodFigures.of(STANDARDS, period, days), slow));
    }

    @Test
    void guanyuan_2016_has_enough_data_and_changping_2016_has_not() throws IOException {
        PeriodFigures guanyuan = figures("Guanyuan", "2016");
        PeriodFigures changping = figures("Changping", "2016");

        assertThat(List.of(Pollutant.SO2, Pollutant.NO2, Pollutant.CO, Pollutant.PM10, Pollutant.PM25))
                .allMatch(pollutant -> guanyuan.of(pollutant).valid());
        assertThat(changping.of(Pollutant.NO2).valid()).isFalse();
        assertThat(figures("Changping", "2016-09").of(Pollutant.NO2).days()).isEqualTo(new Coverage(30, 26));
    }

    private static void assertSameDay(DailyFigures day, SlowRecomputation slow) {
        Map<Pollutant, Integer> indices = slow.indices(day.day());
        int aqi = Collections.max(indices.values());
        assertThat(day.airQuality().aqi()).as(day.day().toString()).isEqualTo(aqi < 0 ? null : aqi);
        for (Pollutant pollutant : Pollutant.values()) {
            BigInteger value = slow.daily(pollutant, day.day());
            Fraction expected = value == null ? null : new Fraction(value, SlowRecomputation.unit());
            assertThat(day.value(pollutant)).isEqualTo(expected);
            assertThat(day.airQuality().iaqi().getOrDefault(pollutant, -1)).isEqualTo(indices.get(pollutant));
            assertThat(day.airQuality().primaryPollutants().contains(pollutant))
                    .isEqualTo(aqi > 50 && indices.getOrDefault(pollutant, -1) == aqi);
        }
    }

    private static void assertSamePeriod(PeriodFigures figures, SlowRecomputation slow) {
        Period period = figures.period();
        for (Pollutant pollutant : Pollutant.values()) {
            int decimals = pollutant == Pollutant.CO ? 1 : 0;
            List<BigInteger> values = slow.dailyValues(pollutant, period.first(), period.last());
            PollutantFigures of = figures.of(pollutant);
            assertThat(of.days()).isEqualTo(new Coverage(period.length(), values.size()));
            assertThat(of.valid()).as(pollutant + " in " + period).isEqualTo(enough(slow, pollutant, period));
            if (!values.isEmpty()) {
                assertThat(rounded(of.mean(), decimals)).isEqualTo(SlowRecomputation.roundedMean(values, decimals));
                assertThat(rounded(of.percentile(), decimals))
                        .isEqualTo(SlowRecomputation.roundedPercentile(values, percent(pollutant), decimals));
            }
        }
        int[] indices = period.days()
                .mapToInt(day -> Collections.max(slow.indices(day).values()))
                .filter(index -> index >= 0)
                .toArray();
        assertThat(figures.days().days().observed()).isEqualTo(indices.length);
        assertThat(figures.days().good()).isEqualTo((int)
                Arrays.stream(indices).filter(index -> index <= 100).count());
        assertThat(figures.days().heavy()).isEqualTo((int)
                Arrays.stream(indices).filter(index -> index > 200).count());
    }

    private static boolean enough(SlowRecomputation slow, Pollutant pollutant, Period period) {
        int needed = period.length() >= 365 ? 324 : 1;
        if (slow.dailyValues(pollutant, period.first(), period.last()).size() < needed) {
            return false;
        }
        return period.wholeMonths().stream()
                .allMatch(month -> slow.dailyValues(pollutant, month.atDay(1), month.atEndOfMonth())
                                .size()
                        >= (month.getMonthValue() == 2 ? 25 : 27));
    }

    private static int percent(Pollutant pollutant) {
        return switch (pollutant) {
            case SO2, NO2 -> 98;
            case CO, PM10, PM25 -> 95;
            case O3 -> 90;
        };
    }

    private static BigInteger rounded(@Nullable Fraction exact, int decimals) {
        return Objects.requireNonNull(exact).rounded(decimals).unscaledValue();
    }

    private static Stream<Period> periods() {
        return IntStream.rangeClosed(2013, 2016)
                .boxed()
                .flatMap(year -> Stream.of("", "-Q1", "-Q3", "-H2", "-02", "-09", "-12", "-06-30")
                        .map(part -> Period.parse(year + part)));
    }

    private static PeriodFigures figures(String station, String period) throws IOException {
        return PeriodFigures.of(STANDARDS, Period.parse(period), days(BeijingStations.read(station)));
    }

    private static List<DailyFigures> days(Map<Pollutant, Map<LocalDateTime, BigDecimal>> hours) {
        Map<Pollutant, Hours> series = new EnumMap<>(Pollutant.class);
        hours.forEach((pollutant, values) -> series.put(pollutant, Hours.of(values)));
        List<DailyFigures> days = new ArrayList<>();
        ALL.days().forEach(day -> days.add(DailyFigures.of(STANDARDS, day, series)));
        return days;
    }
}
