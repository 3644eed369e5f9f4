package org.lantian.indicator.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit states of a target, in the target's own terms: of 较2020年降低15% the percent by which it fell. */
public record ReportData(
        @NotBlank @Size(max = 21) @Schema(description = "the period it covers", examples = "2025-Q2")
        String period,

        @NotNull @Schema(description = "STATE at the period's end, or AMOUNT done within it", examples = "STATE")
        ReportKind kind,

        @Digits(integer = 12, fraction = 6)
        @Schema(
                description = "the value, in the target's unit; or leave it out and say part and whole",
                examples = "87.5")
        @Nullable
        BigDecimal value,

        @Digits(integer = 12, fraction = 6)
        @Schema(description = "of a rate: how many are covered", examples = "35")
        @Nullable
        BigDecimal part,

        @Digits(integer = 12, fraction = 6) @Schema(description = "of a rate: of how many", examples = "40") @Nullable
        BigDecimal whole,

        @Size(max = 1000) @Schema(description = "what else is to be said", examples = "新增机械化清扫车12辆") @Nullable
        String remark,

        @NotEmpty @Size(max = 20) @Schema(description = "what proves it")
        List<@Valid @NotNull Proof> evidence) {}
