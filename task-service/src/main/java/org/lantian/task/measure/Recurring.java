package org.lantian.task.measure;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty of a measure that comes back each period, and how much of it is wanted where the plan says so. */
public record Recurring(
        @Schema(description = "the words of the plan", examples = "每年抽检850批次以上") @Nullable
        String quote,

        @Schema(
                description = "the period it comes back with",
                enumeration = {"week", "month", "quarter", "year"},
                examples = "year")
        @Nullable
        String every,

        @Schema(description = "how much each period, when the plan says so") @Nullable
        Quota quantity) {

    /** An amount wanted each period. */
    public record Quota(
            @Schema(description = "how the amount is to be compared", examples = ">=") @Nullable
            String comparator,

            @Schema(description = "the amount", examples = "850") @Nullable
            BigDecimal value,

            @Schema(description = "in which unit", examples = "批次") @Nullable
            String unit) {}
}
