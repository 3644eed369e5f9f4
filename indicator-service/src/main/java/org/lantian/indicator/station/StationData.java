package org.lantian.indicator.station;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about a station; longitude and latitude in degrees, WGS 84. */
public record StationData(
        @NotBlank @Size(max = 100) @Schema(description = "name", examples = "官园")
        String name,

        @NotNull
        @Pattern(regexp = "[0-9A-Z]{6,12}")
        @Schema(description = "code of the region it belongs to", examples = "110102")
        String regionCode,

        @NotNull @Schema(description = "who runs it and what for", examples = "NATIONAL")
        StationType type,

        @NotNull
        @DecimalMin("-180")
        @DecimalMax("180")
        @Digits(integer = 3, fraction = 6)
        @Schema(description = "degrees east", examples = "116.339")
        BigDecimal longitude,

        @NotNull
        @DecimalMin("-90")
        @DecimalMax("90")
        @Digits(integer = 2, fraction = 6)
        @Schema(description = "degrees north", examples = "39.929")
        BigDecimal latitude) {}
