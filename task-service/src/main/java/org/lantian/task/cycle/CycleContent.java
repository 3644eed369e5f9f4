package org.lantian.task.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who reports, and how often. */
@Schema(name = "ReportingCycleContent")
public record CycleContent(
        @Schema(description = "for the duties of this plan", examples = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10") @NotNull
        UUID planId,

        @Schema(
                description = "for this measure segment alone; left out: for all that have no cycle of their own",
                examples = "7d9b1d62-1f0a-4e7e-8a35-2f0c3a0f9b21")
        @Nullable
        UUID measureId,

        @Schema(description = "how often", examples = "MONTH") @NotNull
        Every every,

        @Schema(description = "so many days after the period ends the report must be in", examples = "5")
        @Min(0)
        @Max(90)
        int graceDays,

        @Schema(
                description =
                        "the first period wanted is the one around this day, or the current one if this day is past:"
                                + " what was over before anybody asked for it is never missing",
                examples = "2025-07-01")
        @NotNull
        LocalDate startsOn) {}
