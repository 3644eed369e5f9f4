package org.lantian.task.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day, or why nobody can name it yet: an unknown date without a reason is no statement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatedDate(
        @Schema(description = "the day; left out when it is unknown", examples = "2025-12-31") @Nullable
        LocalDate on,

        @Schema(description = "why the day is unknown; left out when it is known", examples = "等待专项资金下达")
        @Size(min = 1, max = 500)
        @Pattern(regexp = StorableText.PATTERN)
        @Nullable
        String unknownBecause) {

    static StatedDate on(LocalDate day) {
        return new StatedDate(day, null);
    }

    @AssertTrue(message = "name either the day or why it is unknown")
    @Schema(hidden = true)
    boolean isEitherDayOrReason() {
        return on == null ? unknownBecause != null && !unknownBecause.isBlank() : unknownBecause == null;
    }
}
