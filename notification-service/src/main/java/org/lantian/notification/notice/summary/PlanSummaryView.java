package org.lantian.notification.notice.summary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What units were told of one plan, in numbers. */
@Schema(description = "notices and items of one plan, counted")
public record PlanSummaryView(
        @Schema(
                description = "the plan; none for targets that no plan set",
                examples = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d")
        @Nullable
        String planId,

        @Schema(description = "the plan's title, or the source of the targets", examples = "空气质量持续改善实施方案") @Nullable
        String planTitle,

        @Schema(description = "notices that still gather items", examples = "0")
        long noticesGathering,

        @Schema(description = "notices in their units' inboxes", examples = "21")
        long noticesDelivered,

        @Schema(description = "those of them that were signed for", examples = "1")
        long noticesSignedFor,

        @Schema(description = "items of the delivered notices", examples = "120")
        long itemsDelivered,

        @Schema(description = "items that were signed for", examples = "9")
        long itemsSignedFor) {}
