package org.lantian.kit.time;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.kit.problem.Refusal;

/**
 * How one year departs from the week: days off that are no weekend's, and weekend days that are worked instead, as the State
 * Council's yearly notice on holidays (国务院办公厅关于部分节假日安排的通知) says.
 */
@Schema(name = "WorkingYear")
public record WorkingYear(
        @Schema(description = "where the days come from", examples = "国务院办公厅关于2025年部分节假日安排的通知")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\x00]*")
        String source,

        @Schema(description = "days off, weekends among them or not", examples = "[\"2025-10-01\"]")
        @NotNull
        @Size(max = 120)
        Set<@NotNull LocalDate> holidays,

        @Schema(description = "Saturdays and Sundays that are worked", examples = "[\"2025-10-11\"]")
        @NotNull
        @Size(max = 60)
        Set<@NotNull LocalDate> makeUpDays) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingYear {
        holidays = holidays == null ? Set.of() : new TreeSet<>(holidays);
        makeUpDays = makeUpDays == null ? Set.of() : new TreeSet<>(makeUpDays);
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day) || (!isWeekend(day) && !holidays.contains(day));
    }

    /** Refuses days of other years, days both off and worked, and make-up days that would be worked anyway. */
    public void check(int year) {
        List<Refusal.Reason> wrong = new ArrayList<>();
        for (var day : holidays) {
            if (day.getYear() != year) {
                wrong.add(new Refusal.Reason("holidays", day + " is not in " + year));
            }
        }
        for (var day : makeUpDays) {
            if (day.getYear() != year || !isWeekend(day) || holidays.contains(day)) {
                wrong.add(new Refusal.Reason("makeUpDays", day + " is no weekend day of " + year + " that is worked"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal.Invalid("invalid_calendar", "the year does not fit", wrong);
        }
    }
}
