package org.lantian.task.assignment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One unit's part of a duty that is shared out. */
@Schema(name = "SubAssignmentRequest")
public record PartRequest(
        @Schema(description = "a unit below", examples = "u-640381-3f9a0c7d21")
        @NotNull
        @Pattern(regexp = "[\\w-]{1,80}")
        String unitId,

        @Schema(description = "its weight beside the others'", examples = "2.5")
        @NotNull
        @Positive
        @DecimalMax("10000")
        @Digits(integer = 5, fraction = 4)
        BigDecimal weight,

        @Schema(description = "due no later than the whole; left out: with it", examples = "2025-11-30") @Nullable
        LocalDate dueOn) {}
