package org.lantian.task.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantian.task.reminder.ReminderKind.AGAIN;
import static org.lantian.task.reminder.ReminderKind.DUE;
import static org.lantian.task.reminder.ReminderKind.DUE_SOON;
import static org.lantian.task.reminder.ReminderKind.OVERDUE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantian.kit.time.WorkingCalendar;
import org.lantian.task.reminder.ReminderSteps;
import org.lantian.task.reminder.ReminderSteps.Step;

class DeadlineRuleTest {

    private static final LocalDate DUE_ON = LocalDate.of(2025, 12, 31);
    private static final LocalDate LONG_BEFORE = LocalDate.of(2025, 1, 1);

    private final DeadlineRule rule = new DeadlineRule(ReminderSteps.once(15), WorkingCalendar.WEEKENDS_ONLY);

    @Test
    void first_comes_the_reminder_some_days_before_the_due_date() {
        assertThat(rule.next(DUE_ON, null, LONG_BEFORE)).contains(new Step(DUE_SOON, LocalDate.of(2025, 12, 16)));
    }

    @Test
    void a_reminder_that_is_late_still_comes_on_the_last_day() {
        assertThat(rule.next(DUE_ON, null, DUE_ON)).contains(new Step(DUE_SOON, LocalDate.of(2025, 12, 16)));
    }

    @Test
    void after_the_reminder_comes_overdue_on_the_day_after_the_due_date() {
        assertThat(rule.next(DUE_ON, new Step(DUE_SOON, DUE_ON.minusDays(15)), LocalDate.of(2025, 12, 16)))
                .contains(new Step(OVERDUE, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void a_date_that_has_passed_already_is_overdue_without_a_reminder() {
        assertThat(rule.next(DUE_ON, null, DUE_ON.plusDays(1))).contains(new Step(OVERDUE, DUE_ON.plusDays(1)));
        assertThat(rule.next(DUE_ON, null, DUE_ON.plusYears(5))).contains(new Step(OVERDUE, DUE_ON.plusDays(1)));
    }

    @Test
    void overdue_is_told_once_and_then_nothing_more() {
        assertThat(rule.next(DUE_ON, new Step(OVERDUE, DUE_ON.plusDays(1)), DUE_ON.plusDays(1)))
                .isEmpty();
        assertThat(rule.next(DUE_ON, new Step(OVERDUE, DUE_ON.plusDays(1)), DUE_ON.plusYears(5)))
                .isEmpty();
    }

    @Test
    void the_clock_strikes_each_step_on_its_day_and_only_once() {
        var deadline = new Deadline(UUID.randomUUID(), DUE_ON);
        deadline.set(rule, LONG_BEFORE);
        assertThat(deadline.strike(rule, DUE_ON.minusDays(16))).isEmpty();
        assertThat(deadline.strike(rule, DUE_ON.minusDays(15))).contains(DUE_SOON);
        assertThat(deadline.strike(rule, DUE_ON)).isEmpty();
        assertThat(deadline.strike(rule, DUE_ON.plusDays(1))).contains(OVERDUE);
        assertThat(deadline.strike(rule, DUE_ON.plusDays(2))).isEmpty();
    }

    @Test
    void a_clock_that_slept_over_the_due_date_tells_only_that_it_is_overdue() {
        var deadline = new Deadline(UUID.randomUUID(), DUE_ON);
        deadline.set(rule, LONG_BEFORE);
        assertThat(deadline.strike(rule, DUE_ON.plusDays(3))).contains(OVERDUE);
        assertThat(deadline.strike(rule, DUE_ON.plusDays(4))).isEmpty();
    }

    @Test
    void a_returned_duty_goes_on_where_the_clock_rested() {
        var deadline = new Deadline(UUID.randomUUID(), DUE_ON);
        deadline.set(rule, LONG_BEFORE);
        assertThat(deadline.strike(rule, DUE_ON)).contains(DUE_SOON);
        deadline.rest();
        deadline.set(rule, DUE_ON.plusDays(5));
        assertThat(deadline.strike(rule, DUE_ON.plusDays(5))).contains(OVERDUE);
        deadline.rest();
        deadline.set(rule, DUE_ON.plusDays(9));
        assertThat(deadline.strike(rule, DUE_ON.plusDays(9))).isEmpty();
    }

    @Test
    void many_steps_come_in_their_order_and_of_late_ones_only_the_last() {
        var many = new DeadlineRule(
                new ReminderSteps(List.of(3, 30, 15), false, true, 7, 2), WorkingCalendar.WEEKENDS_ONLY);
        var deadline = new Deadline(UUID.randomUUID(), DUE_ON);
        deadline.set(many, LONG_BEFORE);
        assertThat(deadline.strike(many, DUE_ON.minusDays(31))).isEmpty();
        assertThat(deadline.strike(many, DUE_ON.minusDays(30))).contains(DUE_SOON);
        assertThat(deadline.strike(many, DUE_ON.minusDays(2))).contains(DUE_SOON);
        assertThat(deadline.strike(many, DUE_ON.minusDays(1))).isEmpty();
        assertThat(deadline.strike(many, DUE_ON)).contains(DUE);
        assertThat(deadline.strike(many, DUE_ON.plusDays(1))).contains(OVERDUE);
        assertThat(deadline.strike(many, DUE_ON.plusDays(7))).isEmpty();
        assertThat(deadline.strike(many, DUE_ON.plusDays(8))).contains(AGAIN);
        assertThat(deadline.strike(many, DUE_ON.plusDays(15))).contains(AGAIN);
        assertThat(deadline.strike(many, DUE_ON.plusDays(99))).isEmpty();
    }

    @Test
    void what_was_long_overdue_when_it_was_set_is_told_as_overdue_before_it_is_told_again() {
        var many = new DeadlineRule(new ReminderSteps(List.of(3), false, true, 7, 2), WorkingCalendar.WEEKENDS_ONLY);
        var deadline = new Deadline(UUID.randomUUID(), DUE_ON);
        deadline.set(many, DUE_ON.plusDays(10));
        assertThat(deadline.strike(many, DUE_ON.plusDays(10))).contains(OVERDUE);
        assertThat(deadline.strike(many, DUE_ON.plusDays(100))).contains(AGAIN);
        assertThat(deadline.strike(many, DUE_ON.plusDays(100))).isEmpty();
    }

    @Test
    void more_time_begins_the_reminders_anew() {
        var deadline = new Deadline(UUID.randomUUID(), DUE_ON);
        deadline.set(rule, DUE_ON.plusDays(3));
        assertThat(deadline.strike(rule, DUE_ON.plusDays(3))).contains(OVERDUE);
        deadline.move(DUE_ON.plusDays(90));
        deadline.set(rule, DUE_ON.plusDays(3));
        assertThat(deadline.strike(rule, DUE_ON.plusDays(3))).isEmpty();
        assertThat(deadline.strike(rule, DUE_ON.plusDays(75))).contains(DUE_SOON);
    }
}
