package org.lantian.indicator.statistic;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as someone published it: nothing is computed from or into it, and its source says where it can be checked. */
public record PublishedStatistic(
        @NotNull @Pattern(regexp = "[0-9A-Z]{6,12}") @Schema(description = "code of the region", examples = "640100")
        String regionCode,

        @NotBlank @Size(max = 21) @Schema(description = "the period it covers", examples = "2022-11")
        String period,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9_.-]{1,60}")
        @Schema(description = "what it is; an indicator's code where there is one", examples = "COMPOSITE_INDEX")
        String statistic,

        @NotNull @Digits(integer = 12, fraction = 6) @Schema(description = "as printed", examples = "4.64")
        BigDecimal value,

        @NotBlank @Size(max = 500) @Schema(description = "where it was published", examples = "宁夏生态环境厅 2022年11月通报")
        String source) {}
