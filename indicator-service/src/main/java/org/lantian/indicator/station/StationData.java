package org.lantian.indicator.station;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        BigDecimal latitude,

        @Schema(description = "its first day of service; none: as long as there are data", examples = "2013-03-01")
        @Nullable
        LocalDate inServiceFrom,

        @Schema(description = "its last day of service; none: it still serves", examples = "2026-12-31") @Nullable
        LocalDate inServiceUntil) {

    @AssertTrue(message = "the last day of service is not before the first")
    @JsonIgnore
    boolean isServiceTimeInOrder() {
        return inServiceFrom == null || inServiceUntil == null || !inServiceUntil.isBefore(inServiceFrom);
    }
}
