package org.lantian.task.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.kit.time.WorkingCalendar;

/**
 * When a unit is told of a due date: some days before it, on the day, once it is overdue, and again and again after that. That a
 * duty is overdue is always told on the day after; all else may be left out.
 */
@Schema(name = "ReminderSteps")
public record ReminderSteps(
        @Schema(description = "so many days before the due date", examples = "[30, 15, 3]") @NotNull @Size(max = 20)
        List<@NotNull @Min(1) @Max(1000) Integer> daysBefore,

        @Schema(description = "count working days, so that no reminder comes on a day off", examples = "true")
        boolean workingDays,

        @Schema(description = "also on the due date itself", examples = "true")
        boolean onDueDate,

        @Schema(description = "after it is overdue, again every so many days; 0: never again", examples = "7")
        @Min(0)
        @Max(365)
        int againEvery,

        @Schema(description = "so many times at most", examples = "4") @Min(0) @Max(100)
        int againTimes) {

    public ReminderSteps {
        daysBefore = daysBefore == null ? List.of() : daysBefore;
    }

    /** One reminder, some days before; overdue told once. */
    public static ReminderSteps once(int daysBefore) {
        return new ReminderSteps(List.of(daysBefore), false, false, 0, 0);
    }

    /** A step and the day for it. */
    @Schema(name = "ReminderStep")
    public record Step(
            @Schema(description = "what is told", examples = "DUE_SOON")
            ReminderKind kind,

            @Schema(description = "on which day", examples = "2025-12-16")
            LocalDate on)
            implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            return Comparator.comparing(Step::on).thenComparing(Step::kind).compare(this, other);
        }
    }

    /** All steps for a due date, in their order. */
    public List<Step> schedule(LocalDate dueOn, WorkingCalendar calendar) {
        List<Step> steps = new ArrayList<>();
        for (int days : daysBefore) {
            var on = workingDays ? calendar.minusWorkingDays(dueOn, days) : dueOn.minusDays(days);
            steps.add(new Step(ReminderKind.DUE_SOON, on));
        }
        if (onDueDate) {
            steps.add(new Step(ReminderKind.DUE, dueOn));
        }
        var overdue = dueOn.plusDays(1);
        steps.add(new Step(ReminderKind.OVERDUE, overdue));
        for (int time = 1; againEvery > 0 && time <= againTimes; time++) {
            steps.add(new Step(ReminderKind.AGAIN, overdue.plusDays((long) againEvery * time)));
        }
        return steps.stream().distinct().sorted().toList();
    }
}
