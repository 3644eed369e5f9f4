package org.lantian.task.closing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided of a plan's joint duties, by whom, when and why. */
@Schema(name = "ClosingDecision")
public record Decision(
        @Schema(description = "whether the lead may close first, from then on", examples = "true")
        boolean leadMayCloseFirst,

        @Schema(description = "why", examples = "协同单位任务跨年度，牵头单位先行销号")
        String reason,

        @Schema(description = "who decided", examples = "supervisor-640300")
        String decidedBy,

        @Schema(description = "when", examples = "2025-06-01T02:00:00Z")
        Instant decidedAt) {}
