package org.lantian.task.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantian.task.deadline.DeadlineAction.DUE_SOON;
import static org.lantian.task.deadline.DeadlineAction.OVERDUE;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantian.task.deadline.DeadlineRule.Step;

class DeadlineRuleTest {

    private static final LocalDate DUE = LocalDate.of(2025, 12, 31);
    private static final LocalDate LONG_BEFORE = LocalDate.of(2025, 1, 1);

    private final DeadlineRule rule = new DeadlineRule(15);

    @Test
    void first_comes_the_reminder_some_days_before_the_due_date() {
        assertThat(rule.next(DUE, null, LONG_BEFORE)).contains(new Step(DUE_SOON, LocalDate.of(2025, 12, 16)));
    }

    @Test
    void a_reminder_that_is_late_still_comes_on_the_last_day() {
        assertThat(rule.next(DUE, null, DUE)).contains(new Step(DUE_SOON, LocalDate.of(2025, 12, 16)));
    }

    @Test
    void after_the_reminder_comes_overdue_on_the_day_after_the_due_date() {
        assertThat(rule.next(DUE, DUE_SOON, LocalDate.of(2025, 12, 16)))
                .contains(new Step(OVERDUE, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void a_date_that_has_passed_already_is_overdue_without_a_reminder() {
        assertThat(rule.next(DUE, null, DUE.plusDays(1))).contains(new Step(OVERDUE, DUE.plusDays(1)));
        assertThat(rule.next(DUE, null, DUE.plusYears(5))).contains(new Step(OVERDUE, DUE.plusDays(1)));
    }

    @Test
    void overdue_is_told_once_and_then_nothing_more() {
        assertThat(rule.next(DUE, OVERDUE, DUE.plusDays(1))).isEmpty();
        assertThat(rule.next(DUE, OVERDUE, DUE.plusYears(5))).isEmpty();
    }

    @Test
    void the_clock_strikes_each_step_on_its_day_and_only_once() {
        var deadline = new Deadline(UUID.randomUUID(), DUE);
        deadline.set(rule, LONG_BEFORE);
        assertThat(deadline.strike(rule, DUE.minusDays(16))).isEmpty();
        assertThat(deadline.strike(rule, DUE.minusDays(15))).contains(DUE_SOON);
        assertThat(deadline.strike(rule, DUE)).isEmpty();
        assertThat(deadline.strike(rule, DUE.plusDays(1))).contains(OVERDUE);
        assertThat(deadline.strike(rule, DUE.plusDays(2))).isEmpty();
    }

    @Test
    void a_clock_that_slept_over_the_due_date_tells_only_that_it_is_overdue() {
        var deadline = new Deadline(UUID.randomUUID(), DUE);
        deadline.set(rule, LONG_BEFORE);
        assertThat(deadline.strike(rule, DUE.plusDays(3))).contains(OVERDUE);
        assertThat(deadline.strike(rule, DUE.plusDays(4))).isEmpty();
    }

    @Test
    void a_returned_duty_goes_on_where_the_clock_rested() {
        var deadline = new Deadline(UUID.randomUUID(), DUE);
        deadline.set(rule, LONG_BEFORE);
        assertThat(deadline.strike(rule, DUE)).contains(DUE_SOON);
        deadline.rest();
        deadline.set(rule, DUE.plusDays(5));
        assertThat(deadline.strike(rule, DUE.plusDays(5))).contains(OVERDUE);
        deadline.rest();
        deadline.set(rule, DUE.plusDays(9));
        assertThat(deadline.strike(rule, DUE.plusDays(9))).isEmpty();
    }
}
