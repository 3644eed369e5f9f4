package org.lantian.plan.intake;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of an import: how much was read, and what a person should look at before the plan is issued. */
public record ImportReport(
        @Schema(description = "id of the plan; null: a dry run stored nothing") @Nullable
        UUID planId,

        @Schema(description = "title as printed", examples = "吴忠市空气质量持续改善行动实施方案") @Nullable
        String title,

        @Schema(description = "code of the region", examples = "640300")
        String region,

        @Schema(description = "measure segments", examples = "40")
        int measures,

        @Schema(description = "names in responsibility clauses, the inherited ones included", examples = "230")
        int responsibilities,

        @Schema(description = "quantified goals, those of the plan as a whole included", examples = "31")
        int targets,

        @Schema(description = "dated duties without a number", examples = "12")
        int deadlines,

        @Schema(description = "duties by period", examples = "9")
        int recurring,

        @Schema(description = "units that the directory lacks; issuing the plan creates them as provisional")
        List<String> proposedUnits,

        @Schema(description = "what was read but not understood to the end")
        List<Remark> unresolved,

        @Schema(description = "sentences with numbers or dates that became nothing")
        List<Unread> unread) {

    /** Something to look at. */
    public record Remark(
            @Schema(description = "number of the measure; null: outside of any", examples = "10") @Nullable
            String measure,

            @Schema(description = "the words in question") String quote,

            @Schema(description = "why a person should look")
            String reason) {}

    /** A sentence that became nothing. */
    public record Unread(
            @Schema(description = "the sentence") String quote,

            @Schema(description = "why a person should look")
            String reason) {}

    ImportReport of(@Nullable UUID plan) {
        return new ImportReport(
                plan,
                title,
                region,
                measures,
                responsibilities,
                targets,
                deadlines,
                recurring,
                proposedUnits,
                unresolved,
                unread);
    }
}
