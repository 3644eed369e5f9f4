package org.lantian.indicator.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report on a target as readers see it. */
@Schema(name = "TargetReport")
public record ReportView(
        @Schema(description = "id of the report") UUID id,
        @Schema(description = "the target it is about") UUID targetId,

        @Schema(description = "the period it covers", examples = "2025-Q2")
        String period,

        @Schema(description = "STATE at the period's end, or AMOUNT done within it", examples = "STATE")
        ReportKind kind,

        @Schema(description = "the value in the target's terms, at most two decimals", examples = "87.5")
        BigDecimal value,

        @Schema(description = "how many are covered", examples = "35") @Nullable
        BigDecimal part,

        @Schema(description = "of how many", examples = "40") @Nullable
        BigDecimal whole,

        @Schema(description = "what else was said") @Nullable
        String remark,

        @Schema(description = "what proves it") List<Proof> evidence,

        @Schema(description = "how far it has come; only APPROVED counts", examples = "SUBMITTED")
        ReportState state,

        @Schema(description = "in Chinese", examples = "待审核")
        String stateLabel,

        @Schema(description = "who submitted it") String submittedBy,
        @Schema(description = "when") Instant submittedAt,
        @Schema(description = "who decided on it") @Nullable String decidedBy,
        @Schema(description = "when") @Nullable Instant decidedAt,

        @Schema(description = "why it was given back") @Nullable
        String decisionReason,

        @Schema(description = "its version, also the ETag", examples = "0")
        long version) {}
