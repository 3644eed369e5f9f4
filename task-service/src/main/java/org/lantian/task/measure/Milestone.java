package org.lantian.task.measure;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated step of a measure. */
public record Milestone(
        @Schema(description = "what has to be reached", examples = "完成改造") @Nullable
        String what,

        @Schema(description = "the words of the plan", examples = "2024年10月底前完成改造") @Nullable
        String quote,

        @Schema(description = "the last day for it", examples = "2024-10-31") @Nullable
        LocalDate dueOn) {}
