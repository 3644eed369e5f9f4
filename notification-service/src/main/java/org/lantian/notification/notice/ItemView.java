package org.lantian.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.Concern;

/** One item of a notice as a caller sees it. */
@Schema(description = "one thing that the unit is told, with the facts as they stood")
public record ItemView(
        @Schema(description = "why it stands in this notice: OWN, COPY (to the lead) or REVIEW", examples = "OWN")
        Concern concern,

        @Schema(
                description = "the assignment it is about, if it is one",
                examples = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10")
        @Nullable
        String assignmentId,

        @Schema(description = "the target it is about, if it is one", examples = "0c9d6e38-41b8-4f0e-8a53-0a4a7c9b1d22")
        @Nullable
        String targetId,

        @Schema(description = "the plan that it belongs to", examples = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d")
        @Nullable
        String planId,

        @Schema(description = "that plan's title", examples = "空气质量持续改善实施方案") @Nullable
        String planTitle,

        @Schema(description = "number of the measure as printed", examples = "10") @Nullable
        String measureNumber,

        @Schema(description = "title of the measure, or the target in words", examples = "推进清洁运输")
        String title,

        @Schema(description = "the unit whose duty or target it is", examples = "u-640300-a1b2c3d4e5")
        String unitId,

        @Schema(description = "that unit's name", examples = "吴忠市交通运输局") @Nullable
        String unitName,

        @Schema(description = "due date", examples = "2025-12-31") @Nullable
        LocalDate dueOn,

        @Schema(description = "days left, or overdue, when the item was told", examples = "12") @Nullable
        Integer days,

        @Schema(
                description = "what else is said: reason of a return, value of an indicator",
                examples = "2025 年：35.2 ug/m3")
        @Nullable
        String detail,

        @Schema(description = "when it was signed for", examples = "2025-12-20T09:30:00Z") @Nullable
        Instant signedAt,

        @Schema(description = "when what it asks for was done", examples = "2025-12-21T02:00:00Z") @Nullable
        Instant doneAt) {

    static ItemView of(NoticeItem item) {
        return new ItemView(
                item.concern,
                item.assignmentId,
                item.targetId,
                item.planId,
                item.planTitle,
                item.measureNumber,
                item.title,
                item.unitId,
                item.unitName,
                item.dueOn,
                item.days,
                item.detail,
                item.signedAt,
                item.doneAt);
    }
}
