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

        @Schema(description = "what was done, in words", examples = "已完成年度抽检860批次。")
        String narrative,

        @Schema(description = "how much of the duty is done, in percent", examples = "100") @Nullable
        BigDecimal percent,

        @Schema(description = "amounts done") List<Quantity> quantities,

        @Schema(description = "who filed it", examples = "officer-640300")
        String filedBy,

        @Schema(description = "when", examples = "2025-12-20T08:00:00Z")
        Instant filedAt) {}
