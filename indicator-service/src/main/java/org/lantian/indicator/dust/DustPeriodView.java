package org.lantian.indicator.dust;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dust period as readers see it; its version is the ETag. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DustPeriodView(
        @Schema(description = "id", examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        UUID id,

        @Schema(description = "region whose stations it holds for", examples = "110000")
        String regionCode,

        @Schema(description = "begin") Instant from,

        @Schema(description = "end") Instant to,

        @Schema(description = "the decision or evidence it rests on", examples = "中国环境监测总站沙尘审核结果")
        String evidence,

        @Schema(description = "who approved it", examples = "cnemc")
        String approvedBy,

        @Schema(description = "when") Instant approvedAt,

        @Schema(description = "who revoked it", examples = "cnemc") @Nullable
        String revokedBy,

        @Schema(description = "when; from then on figures no longer leave it out") @Nullable
        Instant revokedAt,

        @JsonIgnore long version) {}
