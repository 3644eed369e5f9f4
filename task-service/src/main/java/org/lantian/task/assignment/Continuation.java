package org.lantian.task.assignment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lantian.task.measure.Measure;
import org.lantian.task.measure.MeasureIssued;

/** From the measure of a superseded plan to that of the later one; the due date is new only if the later plan moved it. */
record Continuation(
        Measure former,
        Measure next,
        @Nullable LocalDate planned,
        @Nullable LocalDate later) {

    static Continuation of(Assignment assignment, Measure next, MeasureIssued issued) {
        var planned = assignment.originalDueOn == null ? assignment.dueOn : assignment.originalDueOn;
        return new Continuation(assignment.measure, next, planned, issued.dueOn());
    }

    boolean moves() {
        return !Objects.equals(planned, later);
    }

    /** For the history. */
    String words(@Nullable LocalDate dueOn) {
        var words = "由《" + former.planTitle() + "》第" + former.citation() + "项延续至《" + next.planTitle() + "》第"
                + next.citation() + "项";
        return moves() ? words + "，时限由" + day(dueOn) + "调整为" + day(later) : words;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "无" : day.toString();
    }
}
