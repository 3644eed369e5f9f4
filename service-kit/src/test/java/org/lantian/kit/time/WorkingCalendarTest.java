package org.lantian.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.kit.problem.Refusal;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.announced();

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void the_years_that_come_with_the_library_have_the_working_days_that_are_known(int year, long days) {
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusDays(Year.of(year).length())).filter(calendar::isWorkingDay))
                .hasSize((int) days);
    }

    @Test
    void holidays_are_off_and_make_up_days_are_worked() {
        assertThat(calendar.isWorkingDay(day(10, 1))).isFalse();
        assertThat(calendar.isWorkingDay(day(9, 28))).isTrue();
        assertThat(calendar.isWorkingDay(day(10, 9))).isTrue();
        assertThat(calendar.isWorkingDay(day(10, 11))).isTrue();
        assertThat(calendar.isWorkingDay(day(10, 12))).isFalse();
    }

    @Test
    void working_days_are_counted_back_over_holidays() {
        assertThat(calendar.onOrBefore(day(10, 8))).isEqualTo(day(9, 30));
        assertThat(calendar.minusWorkingDays(day(10, 9), 1)).isEqualTo(day(9, 30));
        assertThat(calendar.minusWorkingDays(day(10, 9), 3)).isEqualTo(day(9, 28));
        assertThat(calendar.minusWorkingDays(day(10, 9), 0)).isEqualTo(day(10, 9));
    }

    @Test
    void a_year_that_nobody_gave_has_only_its_weekends_off() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 4))).isFalse();
    }

    @Test
    void a_year_that_contradicts_itself_is_refused() {
        var wrong =
                new WorkingYear("通知", Set.of(LocalDate.of(2024, 1, 1), day(10, 11)), Set.of(day(10, 9), day(10, 11)));
        assertThatThrownBy(() -> wrong.check(2025))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.reasons()).hasSize(3));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
