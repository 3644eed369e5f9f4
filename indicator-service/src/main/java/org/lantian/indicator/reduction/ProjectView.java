package org.lantian.indicator.reduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reduction project as readers see it. */
@Schema(name = "ReductionProject")
public record ProjectView(
        @Schema(description = "id of the project") UUID id,

        @Schema(description = "region whose cut it is", examples = "640300")
        String regionCode,

        @Schema(description = "what is done", examples = "2号水泥窑超低排放改造")
        String name,

        @Schema(description = "who does it", examples = "明湖水泥有限公司")
        String enterprise,

        @Schema(description = "what it cuts", examples = "NOX")
        CutPollutant pollutant,

        @Schema(description = "in Chinese", examples = "氮氧化物")
        String pollutantLabel,

        @Schema(description = "how far it has come", examples = "VERIFIED")
        ProjectState state,

        @Schema(description = "in Chinese", examples = "已核实")
        String stateLabel,

        @Schema(description = "tonnes that it is to cut", examples = "320.5")
        BigDecimal plannedTonnes,

        @Schema(description = "when it is to be done", examples = "2025-06-30")
        LocalDate plannedOn,

        @Schema(description = "tonnes that it says it cut", examples = "310") @Nullable
        BigDecimal actualTonnes,

        @Schema(description = "when it was done", examples = "2025-06-12") @Nullable
        LocalDate completedOn,

        @Schema(description = "what proves it", examples = "竣工验收报告 吴环验〔2025〕18号") @Nullable
        String evidence,

        @Schema(description = "tonnes that count", examples = "300") @Nullable
        BigDecimal verifiedTonnes,

        @Schema(description = "when that was found", examples = "2025-07-01") @Nullable
        LocalDate verifiedOn,

        @Schema(description = "who found it") @Nullable String verifiedBy,

        @Schema(description = "what was said of it") @Nullable
        String remark,

        @Schema(description = "its version, also the ETag", examples = "0")
        long version) {}
