package org.lantian.indicator.source.reading;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An hourly mean at a source. */
@Schema(name = "SourceReading")
public record Reading(
        @NotBlank @Size(max = 40) @Schema(description = "code of the source", examples = "B-001")
        String source,

        @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}") @Schema(description = "code of the pollutant", examples = "NOX")
        String pollutant,

        @NotNull
        @Schema(description = "end of the hour, on the hour, with offset", examples = "2025-12-19T08:00:00+08:00")
        OffsetDateTime observedAt,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 9, fraction = 4)
        @Schema(description = "the mean, in the unit of the source's limit", examples = "47.5")
        BigDecimal value) {}
