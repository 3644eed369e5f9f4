package org.lantian.indicator.source;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The limit of a pollutant at a source, and for how many hours in a row it must be exceeded to count. */
@Schema(name = "SourceLimit")
public record SourceLimit(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}") @Schema(description = "code of the pollutant", examples = "NOX")
        String pollutant,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 9, fraction = 4)
        @Schema(description = "an hourly mean above it exceeds", examples = "50")
        BigDecimal limit,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "unit of limit and readings", examples = "mg/m3")
        String unit,

        @Min(1) @Max(720) @Schema(description = "hours in a row that make it an exceedance", examples = "2")
        int hours) {}
