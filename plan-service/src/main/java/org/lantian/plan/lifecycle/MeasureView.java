package org.lantian.plan.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.duty.Role;

/** One segment of a measure: what is to be done, by whom, how much and by when, each with its quote. */
public record MeasureView(
        @Schema(description = "id of the segment") UUID id,

        @Schema(description = "printed number in Arabic digits", examples = "10")
        String number,

        @Schema(description = "1 for the first responsibility clause under a number", examples = "2")
        int segment,

        @Schema(description = "title of the measure", examples = "强化非道路移动源综合治理")
        String title,

        @Schema(description = "headings above it") List<String> section,
        @Schema(description = "text of the segment") String text,
        @Schema(description = "who answers for it") List<ResponsibilityView> responsibilities,

        @Schema(description = "the clause that names them; null: there is none") @Nullable
        String responsibilityQuote,

        @Schema(description = "quantified goals") List<TargetView> targets,

        @Schema(description = "dated duties without a number")
        List<DeadlineView> deadlines,

        @Schema(description = "duties by period") List<RecurringView> recurring,

        @Schema(description = "the segment itself: read from the document, corrected or added by a person")
        Origin origin) {

    /** A name in the responsibility clause. */
    public record ResponsibilityView(
            @Schema(description = "id of the fact") UUID id,

            @Schema(description = "name as printed", examples = "交通运输局")
            String unit,

            @Schema(description = "what it owes") Role role,

            @Schema(description = "named by the plan's default clause")
            boolean inherited,

            @Schema(description = "the units behind the name; filled when the plan is issued")
            List<AssignedUnit> units,

            @Schema(description = "read from the document, corrected or added by a person")
            Origin origin) {}

    /** A dated duty without a number. */
    public record DeadlineView(
            @Schema(description = "id of the fact") UUID id,

            @Schema(description = "the words it was read from", examples = "2024年10月底前完成编码登记")
            String quote,

            @Schema(description = "what is due", examples = "完成编码登记")
            String what,

            @Schema(description = "the day; null: the printed time is no calendar day", examples = "2024-10-31")
            @Nullable
            LocalDate dueOn,

            @Schema(description = "read from the document, corrected or added by a person")
            Origin origin) {}

    /** A duty that returns every period. */
    public record RecurringView(
            @Schema(description = "id of the fact") UUID id,

            @Schema(description = "the words it was read from", examples = "每年抽检不低于850批次")
            String quote,

            @Schema(description = "week, month, quarter or year", examples = "year")
            String every,

            @Schema(description = "how much in each period; null: none is named") @Nullable
            Quantity quantity,

            @Schema(description = "read from the document, corrected or added by a person")
            Origin origin) {}

    /** An amount. */
    public record Quantity(
            @Schema(description = "how the value is meant", examples = ">=")
            String comparator,

            @Schema(description = "the amount", examples = "850")
            BigDecimal value,

            @Schema(description = "unit of measure", examples = "批次") @Nullable
            String unit) {}
}
