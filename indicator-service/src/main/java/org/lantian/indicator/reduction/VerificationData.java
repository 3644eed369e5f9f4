package org.lantian.indicator.reduction;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a verification found. */
@Schema(name = "ProjectVerification")
public record VerificationData(
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 10, fraction = 4)
        @Schema(description = "tonnes that count; not more than the project says it cut", examples = "300")
        BigDecimal verifiedTonnes,

        @Size(max = 500) @Schema(description = "what is to be said of it", examples = "现场核查，按实际产能核减10吨") @Nullable
        String remark) {}
