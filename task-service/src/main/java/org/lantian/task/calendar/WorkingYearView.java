package org.lantian.task.calendar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.time.WorkingYear;

/** A year of the working calendar and where it comes from. */
@Schema(name = "WorkingYearOnRecord")
public record WorkingYearView(
        @Schema(description = "the year", examples = "2025") int year,

        @JsonUnwrapped WorkingYear days,

        @Schema(description = "who uploaded it; null: it came with the service", examples = "administrator-000000")
        @Nullable
        String uploadedBy,

        @Schema(description = "when", examples = "2025-11-05T02:00:00Z") @Nullable
        Instant uploadedAt,

        @Schema(description = "version, as in the ETag; null: never uploaded", examples = "0") @Nullable
        Long version) {

    static WorkingYearView of(CalendarYear year) {
        return new WorkingYearView(year.year, year.days, year.uploadedBy, year.uploadedAt, year.version);
    }
}
