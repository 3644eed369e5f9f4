package org.lantian.indicator.reduction;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a project is done, with what it cut and what proves it. */
@Schema(name = "ProjectCompletion")
public record CompletionData(
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 10, fraction = 4)
        @Schema(description = "tonnes that it cut", examples = "310")
        BigDecimal actualTonnes,

        @NotNull @Schema(description = "the day it was done, not after today", examples = "2025-06-12")
        LocalDate completedOn,

        @NotBlank @Size(max = 500) @Schema(description = "what proves it", examples = "竣工验收报告 吴环验〔2025〕18号")
        String evidence) {}
