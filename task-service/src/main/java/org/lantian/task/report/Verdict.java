package org.lantian.task.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reviewer found of a report. */
@Schema(name = "ReportVerdict")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verdict(
        @Schema(description = "accepted, or returned", examples = "false")
        boolean accepted,

        @Schema(description = "why it was returned", examples = "缺少抽检清单") @Nullable
        String reason,

        @Schema(description = "who judged", examples = "supervisor-640000")
        String by,

        @Schema(description = "when", examples = "2025-12-21T02:00:00Z")
        Instant at) {}
