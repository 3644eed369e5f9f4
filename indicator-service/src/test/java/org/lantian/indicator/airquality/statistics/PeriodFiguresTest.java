package org.lantian.indicator.airquality.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lantian.indicator.airquality.Pollutant.CO;
import static org.lantian.indicator.airquality.Pollutant.O3;
import static org.lantian.indicator.airquality.Pollutant.PM25;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;

class PeriodFiguresTest {

    private static final Standards STANDARDS = Standards.under(AssessmentOptions.defaults());
    private static final Period MARCH = Period.parse("2016-03");

    @ParameterizedTest
    @CsvSource({"2016-03, 27, true", "2016-03, 26, false", "2016-02, 25, true", "2016-02, 24, false"})
    void a_month_needs_27_days_and_february_25(YearMonth month, int days, boolean valid) {
        PeriodFigures figures = figures(
                STANDARDS, Period.month(month), Period.month(month).days().limit(days), day -> "30");

        assertThat(figures.of(PM25).valid()).isEqualTo(valid);
        assertThat(figures.valid()).isEqualTo(valid);
        assertThat(figures.of(PM25).value()).isEqualTo("30");
    }

    @Test
    void a_year_needs_324_days_and_every_month_its_own() {
        Period year = Period.year(2015);

        assertThat(validYear(year, day -> day.getDayOfMonth() <= 27)).isTrue();
        assertThat(validYear(year, day -> day.getDayOfMonth() > 3)).isTrue();
        assertThat(validYear(year, day -> day.getDayOfMonth() > 4)).isFalse();
        assertThat(validYear(year, day -> day.getMonthValue() != 9 || day.getDayOfMonth() <= 26))
                .isFalse();
    }

    @Test
    void the_days_of_a_month_give_its_percentiles_ratios_and_coverage() {
        PeriodFigures figures =
                figures(STANDARDS, MARCH, MARCH.days().limit(30), day -> String.valueOf(day.getDayOfMonth() * 10));

        assertThat(figures.of(PM25).mean()).isEqualTo(Fraction.of(155, 1));
        assertThat(figures.of(O3).exact()).isEqualTo(Fraction.of(271, 1));
        assertThat(figures.of(PM25).days()).isEqualTo(new Coverage(31, 30));
        assertThat(figures.of(PM25).hours()).isEqualTo(new Coverage(744, 720));
        assertThat(figures.of(PM25).hours().percent(1)).isEqualTo("96.8");
    }

    @ParameterizedTest
    @CsvSource({"27, 29, 93.1", "26, 30, 86.7", "24, 28, 85.7"})
    void ratios_are_over_valid_days(int good, int valid, BigDecimal ratio) {
        PeriodFigures figures = figures(
                STANDARDS,
                Period.parse("2016-03-01/2016-04-30"),
                IntStream.range(0, valid).mapToObj(MARCH.first()::plusDays),
                day -> day.getDayOfMonth() <= good ? "1" : "300");

        assertThat(figures.goodDayRatio()).isEqualTo(ratio);
        assertThat(figures.days().heavy()).isEqualTo(valid - good);
    }

    @Test
    void a_year_attains_only_with_mean_and_percentile() {
        Period year = Period.year(2015);
        Function<LocalDate, String> peaks = day -> day.getDayOfYear() % 10 == 0 ? "80" : "20";

        PeriodFigures judged = figures(STANDARDS, year, year.days(), peaks);
        assertThat(judged.of(PM25).value()).isEqualTo("26");
        assertThat(judged.of(PM25).attained()).isFalse();
        assertThat(judged.of(CO).attained()).isFalse();
        assertThat(judged.attained()).isFalse();

        Standards byMean = Standards.under(AssessmentOptions.of(Map.of("percentiles-in-attainment", "false")));
        assertThat(figures(byMean, year, year.days(), peaks).of(PM25).attained())
                .isTrue();
        assertThat(figures(STANDARDS, year, year.days(), day -> "2").attained()).isTrue();
        assertThat(figures(STANDARDS, year, year.days().limit(300), day -> "2").attained())
                .isNull();
    }

    @Test
    void a_rounded_mean_is_held_against_the_limit() {
        assertThat(figures(STANDARDS, MARCH, MARCH.days(), day -> "35.4")
                        .of(PM25)
                        .attained())
                .isTrue();
        assertThat(figures(STANDARDS, MARCH, MARCH.days(), day -> "35.6")
                        .of(PM25)
                        .attained())
                .isFalse();
    }

    @Test
    void one_more_decimal_since_2026_is_an_option() {
        Standards finer = Standards.under(AssessmentOptions.of(Map.of("extra-decimals-2026", "1")));
        Period month = Period.parse("2027-03");

        assertThat(figures(finer, month, month.days(), day -> "35.46").of(PM25).value())
                .isEqualTo("35.5");
        assertThat(figures(finer, MARCH, MARCH.days(), day -> "35.46").of(PM25).value())
                .isEqualTo("35");
        assertThat(figures(STANDARDS, month, month.days(), day -> "35.46")
                        .of(PM25)
                        .value())
                .isEqualTo("35");
    }

    @Test
    void only_complete_days_count_when_the_option_says_so() {
        Standards strict = Standards.under(AssessmentOptions.of(Map.of("complete-days-only", "true")));
        LocalDate day = MARCH.first();
        Map<Pollutant, DailyValue> onlyDust = Map.of(PM25, new DailyValue(Fraction.of(30, 1), new Coverage(24, 24)));

        assertThat(daysOf(STANDARDS, DailyFigures.ofValues(STANDARDS, day, onlyDust, null, Set.of())))
                .isEqualTo(1);
        assertThat(daysOf(strict, DailyFigures.ofValues(strict, day, onlyDust, null, Set.of())))
                .isZero();
    }

    @Test
    void without_any_day_nothing_is_made_up() {
        PeriodFigures figures = PeriodFigures.of(STANDARDS, MARCH, List.of());

        assertThat(figures.goodDayRatio()).isNull();
        assertThat(figures.attained()).isNull();
        assertThat(figures.compositeIndex().compositeIndex()).isNull();
        assertThat(figures.of(PM25).value()).isNull();
        assertThat(figures.of(PM25).hours()).isEqualTo(new Coverage(744, 0));
    }

    @Test
    void the_same_day_twice_is_refused() {
        DailyFigures day = day(STANDARDS, MARCH.first(), "1");

        assertThatIllegalArgumentException().isThrownBy(() -> PeriodFigures.of(STANDARDS, MARCH, List.of(day, day)));
    }

    private static int daysOf(Standards standards, DailyFigures day) {
        return PeriodFigures.of(standards, MARCH, List.of(day)).days().days().observed();
    }

    private static boolean validYear(Period year, Predicate<LocalDate> there) {
        return figures(STANDARDS, year, year.days().filter(there), day -> "30").valid();
    }

    private static PeriodFigures figures(
            Standards standards, Period period, Stream<LocalDate> days, Function<LocalDate, String> value) {
        return PeriodFigures.of(
                standards,
                period,
                days.map(day -> day(standards, day, value.apply(day))).toList());
    }

    private static DailyFigures day(Standards standards, LocalDate day, String value) {
        Map<Pollutant, DailyValue> values = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            values.put(pollutant, new DailyValue(Fraction.of(new BigDecimal(value)), new Coverage(24, 24)));
        }
        return DailyFigures.ofValues(standards, day, values, null, Set.of());
    }
}
