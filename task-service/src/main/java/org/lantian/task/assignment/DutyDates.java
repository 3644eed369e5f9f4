package org.lantian.task.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/**
 * When a duty is to begin and end, when it did, and when it shows its full effect (发挥作用). A finish does not lie before its start,
 * what has happened does not lie in the future, and a duty is not planned to begin after it is due.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyDates(
        @Schema(description = "planned to begin") @Valid @Nullable
        StatedDate plannedStart,

        @Schema(description = "planned to be done") @Valid @Nullable
        StatedDate plannedFinish,

        @Schema(description = "did begin") @Valid @Nullable StatedDate actualStart,

        @Schema(description = "was done") @Valid @Nullable StatedDate actualFinish,

        @Schema(description = "shows its full effect") @Valid @Nullable
        StatedDate fullEffect) {

    public static final DutyDates UNSAID = new DutyDates(null, null, null, null, null);

    /** Refuses dates that contradict one another, the due date (null: none) or today, naming each. */
    public void check(@Nullable LocalDate dueOn, LocalDate today) {
        List<Refusal.Reason> wrong = new ArrayList<>();
        inOrder("plannedFinish", "plannedStart", plannedStart, plannedFinish, wrong);
        inOrder("actualFinish", "actualStart", actualStart, actualFinish, wrong);
        inOrder("fullEffect", "actualFinish", actualFinish, fullEffect, wrong);
        past("actualStart", actualStart, today, wrong);
        past("actualFinish", actualFinish, today, wrong);
        var start = day(plannedStart);
        if (start != null && dueOn != null && dueOn.isBefore(start)) {
            wrong.add(new Refusal.Reason("plannedStart", "the duty is due before it, on " + dueOn));
        }
        if (!wrong.isEmpty()) {
            throw new Refusal.Invalid("contradicting_dates", "the dates contradict one another", wrong);
        }
    }

    /** The work has begun; a beginning that was stated stays. */
    DutyDates begun(LocalDate on) {
        return day(actualStart) != null
                ? this
                : new DutyDates(plannedStart, plannedFinish, StatedDate.on(on), actualFinish, fullEffect);
    }

    /** The work is done; an end that was stated stays. */
    DutyDates done(LocalDate on) {
        return day(actualFinish) != null
                ? this
                : new DutyDates(plannedStart, plannedFinish, actualStart, StatedDate.on(on), fullEffect);
    }

    private static void inOrder(
            String later,
            String earlier,
            @Nullable StatedDate first,
            @Nullable StatedDate second,
            List<Refusal.Reason> wrong) {
        var from = day(first);
        var to = day(second);
        if (from != null && to != null && to.isBefore(from)) {
            wrong.add(new Refusal.Reason(later, "lies before " + earlier + ", " + from));
        }
    }

    private static void past(String field, @Nullable StatedDate date, LocalDate today, List<Refusal.Reason> wrong) {
        var day = day(date);
        if (day != null && day.isAfter(today)) {
            wrong.add(new Refusal.Reason(field, "lies in the future"));
        }
    }

    private static @Nullable LocalDate day(@Nullable StatedDate date) {
        return date == null ? null : date.on();
    }
}
