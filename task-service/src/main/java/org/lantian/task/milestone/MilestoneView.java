package org.lantian.task.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of an assignment on a given day. */
@Schema(name = "AssignmentMilestone")
public record MilestoneView(
        @Schema(description = "id of the step", examples = "9b0d6a0e-7c2f-3d0e-9b57-1a2b3c4d5e6f")
        UUID id,

        @Schema(description = "what has to be reached", examples = "完成改造")
        String what,

        @Schema(description = "the last day for it; null: none is named", examples = "2024-10-31") @Nullable
        LocalDate dueOn,

        @Schema(description = "it is a step of the measure, not one that the unit set", examples = "true")
        boolean ofMeasure,

        @Schema(description = "when it was reached; null: not yet", examples = "2024-10-28") @Nullable
        LocalDate reachedOn,

        @Schema(description = "who said so", examples = "officer-640300") @Nullable
        String reachedBy,

        @Schema(description = "whole days by which it is, or was, late", examples = "0")
        long lateDays) {

    static MilestoneView of(OwnMilestone step, LocalDate today) {
        var end = step.reachedOn == null ? today : step.reachedOn;
        var late = step.dueOn == null || !end.isAfter(step.dueOn) ? 0 : ChronoUnit.DAYS.between(step.dueOn, end);
        return new MilestoneView(step.id, step.what, step.dueOn, step.ofMeasure, step.reachedOn, step.reachedBy, late);
    }
}
