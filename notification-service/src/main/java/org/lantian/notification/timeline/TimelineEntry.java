package org.lantian.notification.timeline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a notice. */
@Schema(description = "one thing that happened to a notice")
public record TimelineEntry(
        @Schema(description = "when", examples = "2025-12-20T01:00:11Z")
        Instant at,

        @Schema(
                description =
                        "EVENT, SENT, ATTEMPTED, DELIVERED, FAILED, DEAD, SIGNED, PROMISED, ESCALATED, DONE or CLOSED",
                examples = "SENT")
        String what,

        @Schema(description = "the same in Chinese", examples = "已发出")
        String label,

        @Schema(
                description = "what exactly: event and route, contact point, rung, reason",
                examples = "推进清洁运输（task.overdue，规则 overdue）")
        @Nullable
        String detail,

        @Schema(description = "who, where a person or unit did it", examples = "unit-officer-640300") @Nullable
        String by) {}
