package org.lantian.notification.worktime;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the State Council's office announces for a year: which days are off, and which weekend days are worked instead. */
@Schema(description = "holidays and make-up days of a year")
public record CalendarYear(
        @Schema(description = "days off beside the weekends", examples = "[\"2026-10-01\"]") @NotNull @Size(max = 366)
        Set<LocalDate> holidays,

        @Schema(description = "weekend days that are worked", examples = "[\"2026-10-10\"]") @NotNull @Size(max = 366)
        Set<LocalDate> makeUpDays) {

    public CalendarYear {
        if (holidays != null && makeUpDays != null && holidays.stream().anyMatch(makeUpDays::contains)) {
            throw new IllegalArgumentException("a day is both off and worked");
        }
    }
}
