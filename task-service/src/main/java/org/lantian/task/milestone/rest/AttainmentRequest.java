package org.lantian.task.milestone.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a step was reached. */
@Schema(name = "MilestoneAttainment")
public record AttainmentRequest(
        @Schema(description = "the day, not in the future; left out: today", examples = "2025-06-28") @Nullable
        LocalDate reachedOn) {}
