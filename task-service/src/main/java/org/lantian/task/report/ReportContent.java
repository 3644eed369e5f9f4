package org.lantian.task.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.task.assignment.StorableText;

/** What a unit reports of its duty: in words, and where it can be counted in figures. */
@Schema(name = "Report")
public record ReportContent(
        @Schema(description = "what was done, in words", examples = "已完成年度抽检860批次,不合格产品全部处置到位。")
        @NotBlank
        @Size(max = 20_000)
        @Pattern(regexp = StorableText.PATTERN)
        String narrative,

        @Schema(description = "how much of the duty is done, in percent", examples = "100")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Nullable
        BigDecimal percent,

        @Schema(description = "amounts done since the report before this one") @Size(max = 50)
        List<@NotNull @Valid Quantity> quantities,

        @Schema(description = "what makes it hard", examples = "两家企业改造资金未到位")
        @Size(max = 5_000)
        @Pattern(regexp = StorableText.PATTERN)
        @Nullable
        String difficulties,

        @Schema(description = "what comes next", examples = "3月底前完成剩余两家企业改造")
        @Size(max = 5_000)
        @Pattern(regexp = StorableText.PATTERN)
        @Nullable
        String nextSteps,

        @Schema(
                description = "files that prove it, uploaded for this assignment before",
                examples = "[\"0d0f7a6e-7c2f-4d0e-9b57-1a2b3c4d5e6f\"]")
        @Size(max = 50)
        List<@NotNull UUID> evidence,

        @Schema(
                description = "the period that it is about, as the reporting cycle names it; left out: the earliest"
                        + " that is wanted",
                examples = "2025-12")
        @Pattern(regexp = "\\d{4}(-(0[1-9]|1[0-2])|-W(0[1-9]|[1-4]\\d|5[0-3])|-Q[1-4])?")
        @Nullable
        String period) {

    public ReportContent {
        quantities = quantities == null ? List.of() : Collections.unmodifiableList(quantities);
        evidence = evidence == null ? List.of() : Collections.unmodifiableList(evidence);
    }
}
