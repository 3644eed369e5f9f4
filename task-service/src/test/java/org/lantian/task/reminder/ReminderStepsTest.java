package org.lantian.task.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantian.kit.time.WorkingCalendar;
import org.lantian.kit.time.WorkingYear;
import org.lantian.task.directory.Level;
import org.lantian.task.measure.Role;
import org.lantian.task.move.AssignmentFacts;
import org.lantian.task.move.AssignmentState;

class ReminderStepsTest {

    private static final WorkingCalendar OCTOBER = new WorkingCalendar(Map.of(
            2025,
            new WorkingYear(
                    "通知",
                    Set.copyOf(LocalDate.of(2025, 10, 1)
                            .datesUntil(LocalDate.of(2025, 10, 9))
                            .toList()),
                    Set.of(LocalDate.of(2025, 9, 28)))));

    @Test
    void steps_are_days_before_the_day_itself_overdue_and_again() {
        var steps = new ReminderSteps(List.of(3, 15), false, true, 7, 2);
        assertThat(steps.schedule(LocalDate.of(2025, 10, 9), OCTOBER))
                .extracting(step -> step.kind() + " " + step.on())
                .containsExactly(
                        "DUE_SOON 2025-09-24",
                        "DUE_SOON 2025-10-06",
                        "DUE 2025-10-09",
                        "OVERDUE 2025-10-10",
                        "AGAIN 2025-10-17",
                        "AGAIN 2025-10-24");
    }

    @Test
    void counted_in_working_days_no_reminder_comes_on_a_day_off() {
        var steps = new ReminderSteps(List.of(1, 3), true, false, 0, 0);
        assertThat(steps.schedule(LocalDate.of(2025, 10, 9), OCTOBER))
                .extracting(step -> step.kind() + " " + step.on())
                .containsExactly("DUE_SOON 2025-09-28", "DUE_SOON 2025-09-30", "OVERDUE 2025-10-10");
    }

    @Test
    void the_closest_policy_is_the_one_that_says_most() {
        var plan = UUID.randomUUID();
        var duty = new AssignmentFacts(
                UUID.randomUUID(),
                plan,
                "方案",
                "990000",
                UUID.randomUUID(),
                "1",
                1,
                "题",
                "u-1",
                "县政府",
                "990101",
                Role.IMPLEMENTING,
                AssignmentState.ASSIGNED,
                null,
                false,
                List.of());
        assertThat(new PolicyScope(null, null, Level.COUNTY).covers(duty)).isTrue();
        assertThat(new PolicyScope(plan, Role.IMPLEMENTING, null).covers(duty)).isTrue();
        assertThat(new PolicyScope(plan, Role.LEAD, null).covers(duty)).isFalse();
        assertThat(new PolicyScope(UUID.randomUUID(), null, null).covers(duty)).isFalse();
        assertThat(new PolicyScope(null, null, Level.PREFECTURE).covers(duty)).isFalse();
        assertThat(new PolicyScope(plan, null, null).closeness())
                .isGreaterThan(new PolicyScope(null, Role.LEAD, Level.COUNTY).closeness());
    }
}
