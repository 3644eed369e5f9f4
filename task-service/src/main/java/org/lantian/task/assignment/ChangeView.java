package org.lantian.task.assignment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.task.move.AssignmentState;

/** One line of an assignment's history. */
@Schema(name = "AssignmentChange")
public record ChangeView(
        @Schema(description = "state before; null for the first line", examples = "ASSIGNED") @Nullable
        AssignmentState from,

        @Schema(description = "state after", examples = "SIGNED_FOR")
        AssignmentState to,

        @Schema(description = "the state after, in words", examples = "已签收")
        String toLabel,

        @Schema(description = "who did it", examples = "officer-wuzhong")
        String by,

        @Schema(description = "when", examples = "2025-12-20T01:00:00Z")
        Instant at,

        @Schema(description = "what was changed, when it was no move", examples = "plannedFinish") @Nullable
        String what,

        @Schema(description = "what it was before", examples = "2025-10-31") @Nullable
        String before,

        @Schema(description = "what it was after", examples = "2025-12-31") @Nullable
        String after,

        @Schema(description = "why, where something was said", examples = "缺少抽检清单") @Nullable
        String reason) {

    static ChangeView of(AssignmentChange change) {
        return new ChangeView(
                change.fromState,
                change.toState,
                change.toState.label(),
                change.changedBy,
                change.changedAt,
                change.what,
                change.before,
                change.after,
                change.reason);
    }
}
