package org.lantian.task.report;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.assignment.StorableText;

/** An amount done, as exact decimal in the unit that the report names. */
@Schema(name = "ReportedQuantity")
public record Quantity(
        @Schema(description = "what was counted", examples = "抽检批次")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = StorableText.PATTERN)
        String name,

        @Schema(description = "how much", examples = "860") @NotNull @Digits(integer = 15, fraction = 6)
        BigDecimal value,

        @Schema(description = "in which unit", examples = "批次")
        @NotBlank
        @Size(max = 50)
        @Pattern(regexp = StorableText.PATTERN)
        String unit) {}
