package org.lantian.plan.level;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan that another one may carry out, and what speaks for it. */
public record ParentSuggestion(
        @Schema(description = "the plan; null: the document cites it, but it was not imported here") @Nullable
        PlanReference plan,

        @Schema(
                description = "title as the document cites it; null: it cites none like this",
                examples = "空气质量持续改善行动计划")
        @Nullable
        String citedTitle,

        @Schema(description = "the words of the document; null: the plan is merely in force for the region above")
        @Nullable
        String quote) {}
