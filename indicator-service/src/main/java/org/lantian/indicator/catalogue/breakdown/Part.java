package org.lantian.indicator.catalogue.breakdown;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What falls to one region below. */
@Schema(name = "BreakdownPart")
public record Part(
        @NotNull @Pattern(regexp = "[0-9A-Z]{6,12}") @Schema(description = "a region below", examples = "640300")
        String regionCode,

        @NotNull
        @Digits(integer = 12, fraction = 6)
        @Schema(description = "its value, in the unit of the whole", examples = "33")
        BigDecimal value,

        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 12, fraction = 6)
        @Schema(
                description = "how much it weighs in a mean (freight, area, output); by default all alike",
                examples = "1")
        @Nullable
        BigDecimal weight) {

    BigDecimal weighs() {
        return weight == null ? BigDecimal.ONE : weight;
    }
}
