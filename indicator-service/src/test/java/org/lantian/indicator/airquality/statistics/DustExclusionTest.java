package org.lantian.indicator.airquality.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantian.indicator.airquality.Pollutant.NO2;
import static org.lantian.indicator.airquality.Pollutant.PM10;
import static org.lantian.indicator.airquality.Pollutant.PM25;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.index.Publication;
import org.lantian.indicator.airquality.statistics.DustExclusion.ApprovedPeriod;

class DustExclusionTest {

    private static final Standards STANDARDS = Standards.under(AssessmentOptions.defaults());
    private static final LocalDate DUSTY = LocalDate.of(2027, 3, 15);

    @Test
    void hours_in_the_period_lose_their_particulates_and_keep_their_gases() {
        DailyFigures day = dusty(STANDARDS, 0, 3);

        assertThat(day.value(PM10)).isEqualTo(Fraction.of(50, 1));
        assertThat(day.value(NO2)).isEqualTo(Fraction.of(40, 1));
        assertThat(day.values().get(PM10)).extracting(DailyValue::hours).isEqualTo(new Coverage(24, 21));
        assertThat(day.excluded()).isEmpty();
    }

    @Test
    void a_day_that_loses_too_many_hours_is_excluded_but_not_missing() {
        DailyFigures day = dusty(STANDARDS, 0, 5);

        assertThat(day.value(PM10)).isNull();
        assertThat(day.excluded()).containsExactlyInAnyOrder(PM10, PM25);
        assertThat(day.airQuality().publication()).isEqualTo(Publication.PUBLISHED);
    }

    @Test
    void whole_days_can_be_excluded_by_option() {
        Standards wholeDays = Standards.under(AssessmentOptions.of(Map.of("dust-removes", "DAYS")));

        assertThat(dusty(wholeDays, 3, 4).excluded()).containsExactlyInAnyOrder(PM10, PM25);
    }

    @Test
    void a_period_that_ends_at_midnight_leaves_the_next_day_alone() {
        DustExclusion dust = exclusion(0, 24);

        assertThat(dust.touches(DUSTY)).isTrue();
        assertThat(dust.touches(DUSTY.plusDays(1))).isFalse();
        assertThat(dust.touches(DUSTY.minusDays(1))).isFalse();
    }

    @Test
    void both_figures_of_a_month_are_given_and_exclusion_does_not_make_it_invalid() {
        Period month = Period.parse("2027-03");
        List<DailyFigures> all = month.days()
                .map(day -> DailyFigures.of(STANDARDS, day, hours(day)))
                .toList();
        List<DailyFigures> withoutDust = month.days()
                .limit(10)
                .map(day -> DailyFigures.of(
                        STANDARDS,
                        day,
                        hours(day),
                        new DustExclusion(List.of(new ApprovedPeriod(day.atTime(0, 0), day.atTime(12, 0), "")))))
                .toList();

        BothFigures both = BothFigures.of(STANDARDS, month, all, withoutDust);

        assertThat(both.all().of(PM10).days()).isEqualTo(new Coverage(31, 31));
        assertThat(both.withoutDust().of(PM10).days()).isEqualTo(new Coverage(31, 21));
        assertThat(both.withoutDust().of(PM10).valid()).isTrue();
        assertThat(both.withoutDust().days().days()).isEqualTo(new Coverage(31, 31));
    }

    /** A storm in the first three hours. */
    private static Map<Pollutant, Hours> hours(LocalDate day) {
        Map<Pollutant, Hours> hours = SomeHours.day(day, "40");
        hours.put(PM10, SomeHours.joined(SomeHours.of(day, 1, 3, "900"), SomeHours.of(day, 4, 24, "50")));
        return hours;
    }

    private static DailyFigures dusty(Standards standards, int from, int to) {
        return DailyFigures.of(standards, DUSTY, hours(DUSTY), exclusion(from, to));
    }

    private static DustExclusion exclusion(int from, int to) {
        return new DustExclusion(List.of(new ApprovedPeriod(
                DUSTY.atTime(from, 0), DUSTY.atStartOfDay().plusHours(to), "notice of the monitoring centre")));
    }
}
