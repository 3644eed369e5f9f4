package org.lantian.indicator.station;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A station as readers see it; its version is the ETag. */
public record StationView(
        @Schema(description = "the code that observations name", examples = "1003A")
        String code,

        @Schema(description = "name", examples = "官园") String name,

        @Schema(description = "code of the region it belongs to", examples = "110102")
        String regionCode,

        @Schema(description = "who runs it and what for", examples = "NATIONAL")
        StationType type,

        @Schema(description = "the type in Chinese", examples = "国控")
        String typeLabel,

        @Schema(description = "degrees east", examples = "116.339")
        BigDecimal longitude,

        @Schema(description = "degrees north", examples = "39.929")
        BigDecimal latitude,

        @Schema(description = "its first day of service", examples = "2013-03-01") @Nullable
        LocalDate inServiceFrom,

        @Schema(description = "its last day of service", examples = "2026-12-31") @Nullable
        LocalDate inServiceUntil,

        @JsonIgnore long version) {}
