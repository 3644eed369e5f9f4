package org.lantian.task.quota;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quota of the period that is running. */
@Schema(name = "QuotaStanding")
public record QuotaView(
        @Schema(description = "the words of the plan", examples = "每年抽检850批次以上") @Nullable
        String quote,

        @Schema(description = "the period", examples = "2025")
        String period,

        @Schema(description = "its first day", examples = "2025-01-01")
        LocalDate from,

        @Schema(description = "its last day", examples = "2025-12-31")
        LocalDate to,

        @Schema(description = "how the amount is to be compared", examples = ">=") @Nullable
        String comparator,

        @Schema(description = "the amount wanted of the whole period", examples = "850")
        BigDecimal wanted,

        @Schema(description = "in which unit", examples = "批次")
        String unit,

        @Schema(description = "reported in this period, without what was returned", examples = "430")
        BigDecimal actual,

        @Schema(description = "wanted until today when spread evenly over the days", examples = "421.51")
        BigDecimal expectedByNow,

        @Schema(description = "at the end of the period, at the pace until today", examples = "867.13")
        BigDecimal projection,

        @Schema(description = "how it stands", examples = "ON_COURSE")
        QuotaState state,

        @Schema(description = "the same in words", examples = "达到进度")
        String stateLabel) {}
