package org.lantian.notification.silence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;

/** One thing that was not told, and why. */
@Schema(description = "something that a route would have told, and what kept it back")
public record SuppressedItemView(
        @Schema(description = "when", examples = "2025-12-20T01:00:00Z")
        Instant at,

        @Schema(description = "the unit that was not told", examples = "u-640300-a1b2c3d4e5")
        String unitId,

        @Schema(description = "the kind of notice", examples = "DUE_SOON")
        NoticeKind kind,

        @Schema(description = "how grave it was", examples = "YELLOW")
        Severity severity,

        @Schema(description = "the event", examples = "task.due-soon")
        String event,

        @Schema(description = "the assignment or target", examples = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10")
        String subject,

        @Schema(description = "what it was about", examples = "推进清洁运输")
        String title,

        @Schema(description = "SILENCE or INHIBITION", examples = "SILENCE")
        String because,

        @Schema(description = "name of the silence or inhibition", examples = "migration")
        String rule,

        @Schema(description = "the author's reason, or the graver news", examples = "系统迁移期间统一调度")
        String reason) {

    static SuppressedItemView of(SuppressedItem item) {
        return new SuppressedItemView(
                item.at,
                item.unitId,
                item.kind,
                item.severity,
                item.event,
                item.subject,
                item.title,
                item.because,
                item.rule,
                item.reason);
    }
}
