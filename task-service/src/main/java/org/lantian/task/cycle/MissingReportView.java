package org.lantian.task.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report that has not come. */
@Schema(name = "MissingReport")
public record MissingReportView(
        @Schema(description = "the assignment", examples = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
        UUID assignmentId,

        @Schema(description = "the period it should have been about", examples = "2025-11")
        String period,

        @Schema(description = "last day for it", examples = "2025-12-05")
        LocalDate dueOn,

        @Schema(description = "whole days since that day ended", examples = "15")
        long missingDays) {

    static MissingReportView of(WantedReport report, LocalDate today) {
        return new MissingReportView(
                report.assignmentId, report.period, report.dueOn, ChronoUnit.DAYS.between(report.dueOn, today));
    }
}
