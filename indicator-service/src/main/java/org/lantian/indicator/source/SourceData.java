package org.lantian.indicator.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said about a source. */
public record SourceData(
        @NotBlank @Size(max = 200) @Schema(description = "name of the source", examples = "1号燃气锅炉")
        String name,

        @NotBlank @Size(max = 200) @Schema(description = "whose it is", examples = "明湖热力有限公司")
        String enterprise,

        @NotNull @Pattern(regexp = "[0-9A-Z]{6,12}") @Schema(description = "region it lies in", examples = "640300")
        String regionCode,

        @NotNull @Schema(description = "what kind it is", examples = "GAS_BOILER")
        SourceKind kind,

        @Size(max = 60)
        @Schema(
                description = "unit in charge; by default the region's government and environment bureau",
                examples = "u-640300-k3f7q2m9xa")
        @Nullable
        String unitId,

        @NotNull @Schema(description = "the first day its monitor is to send", examples = "2025-01-01")
        LocalDate monitoredFrom,

        @NotNull @Size(max = 20) @Schema(description = "its limits, one for a pollutant")
        List<@Valid @NotNull SourceLimit> limits) {}
