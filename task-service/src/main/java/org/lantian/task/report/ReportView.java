package org.lantian.task.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A filed report for its readers. */
@Schema(name = "FiledReport")
public record ReportView(
        @Schema(description = "id of the report", examples = "5b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
        UUID id,

        @Schema(description = "progress, or final", examples = "PROGRESS")
        ReportKind kind,

        @Schema(description = "the kind in words", examples = "进展")
        String kindLabel,

        @Schema(description = "the period that it is about; null: none was wanted", examples = "2025-12") @Nullable
        String period,

        @Schema(description = "what was done, in words", examples = "已完成年度抽检860批次。")
        String narrative,

        @Schema(description = "how much of the duty is done, in percent", examples = "100") @Nullable
        BigDecimal percent,

        @Schema(description = "amounts done since the report before this one")
        List<Quantity> quantities,

        @Schema(description = "what makes it hard", examples = "两家企业改造资金未到位") @Nullable
        String difficulties,

        @Schema(description = "what comes next", examples = "3月底前完成剩余两家企业改造") @Nullable
        String nextSteps,

        @Schema(description = "files that prove it, by id", examples = "[\"0d0f7a6e-7c2f-4d0e-9b57-1a2b3c4d5e6f\"]")
        List<UUID> evidence,

        @Schema(description = "who filed it", examples = "officer-640300")
        String filedBy,

        @Schema(description = "when", examples = "2025-12-20T08:00:00Z")
        Instant filedAt,

        @Schema(description = "what the reviewer found; null: nobody has judged it yet") @Nullable
        Verdict verdict) {}
