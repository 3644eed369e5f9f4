package org.lantian.indicator.source.exceedance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hours in a row in which a source exceeded a limit. */
@Schema(name = "Exceedance")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExceedanceView(
        @Schema(description = "id of the exceedance") UUID id,

        @Schema(description = "code of the source", examples = "B-001")
        String source,

        @Schema(description = "its name", examples = "1号燃气锅炉")
        String sourceName,

        @Schema(description = "region it lies in", examples = "640300")
        String regionCode,

        @Schema(description = "code of the pollutant", examples = "NOX")
        String pollutant,

        @Schema(description = "the limit exceeded", examples = "50")
        BigDecimal limit,

        @Schema(description = "its unit", examples = "mg/m3")
        String unit,

        @Schema(description = "the highest hourly mean", examples = "76.5")
        BigDecimal highest,

        @Schema(description = "end of the first hour above it")
        Instant from,

        @Schema(description = "end of the last") Instant to,

        @Schema(description = "hours in a row", examples = "3")
        int hours,

        @Schema(description = "when corrected readings withdrew it; absent while it stands") @Nullable
        Instant withdrawnAt,

        @Schema(description = "why, in Chinese") @Nullable String withdrawnReason) {}
