package org.lantian.indicator.catalogue;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a target wants of one year: a plan of 2018–2020 has three. */
public record Phase(
        @Min(1990) @Max(2100) @Schema(description = "the year", examples = "2019")
        int year,

        @NotNull
        @Digits(integer = 12, fraction = 6)
        @Schema(description = "what is to be reached in it", examples = "36")
        BigDecimal value) {}
