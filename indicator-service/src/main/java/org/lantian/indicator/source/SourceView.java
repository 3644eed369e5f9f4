package org.lantian.indicator.source;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source as readers see it. */
@Schema(name = "EmissionSource")
public record SourceView(
        @Schema(description = "the code that readings name", examples = "B-001")
        String code,

        @Schema(description = "its name", examples = "1号燃气锅炉")
        String name,

        @Schema(description = "whose it is", examples = "明湖热力有限公司")
        String enterprise,

        @Schema(description = "region it lies in", examples = "640300")
        String regionCode,

        @Schema(description = "what kind it is", examples = "GAS_BOILER")
        SourceKind kind,

        @Schema(description = "in Chinese", examples = "燃气锅炉")
        String kindLabel,

        @Schema(description = "unit in charge") @Nullable String unitId,

        @Schema(description = "the first day its monitor is to send", examples = "2025-01-01")
        LocalDate monitoredFrom,

        @Schema(description = "its limits") List<SourceLimit> limits,

        @Schema(description = "its version, also the ETag", examples = "0")
        long version) {}
