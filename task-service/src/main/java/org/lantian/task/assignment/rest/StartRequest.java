package org.lantian.task.assignment.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When the work began. */
@Schema(name = "Start")
public record StartRequest(
        @Schema(description = "the day, not in the future; left out: today", examples = "2025-12-20") @Nullable
        LocalDate startedOn) {}
