package org.lantian.indicator.observation.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row that was not stored, and why. */
public record RefusedRow(
        @Schema(description = "number of the row in the request, from 1; a CSV header does not count", examples = "3")
        int row,

        @Schema(description = "the field that is wrong, null when the row as a whole is", examples = "observedAt")
        @Nullable
        String field,

        @Schema(description = "stable code", examples = "not_on_the_hour")
        String code,

        @Schema(
                description = "in words",
                examples = "an hourly mean carries the end of its hour, minutes and seconds zero")
        String detail) {}
