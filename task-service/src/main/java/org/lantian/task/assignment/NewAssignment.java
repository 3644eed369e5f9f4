package org.lantian.task.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.task.measure.Role;

/** A duty given by hand (交办): one more unit under a measure, or something that the plan's text does not name. */
@Schema(name = "NewAssignment")
public record NewAssignment(
        @Schema(description = "the plan that it serves", examples = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10") @NotNull
        UUID planId,

        @Schema(
                description = "the measure segment that it belongs to; left out: a duty of its own, with a title",
                examples = "7d9b1d62-1f0a-4e7e-8a35-2f0c3a0f9b21")
        @Nullable
        UUID measureId,

        @Schema(description = "what is to be done, when it belongs to no measure", examples = "开展夏季臭氧专项检查")
        @Size(min = 1, max = 500)
        @Pattern(regexp = StorableText.PATTERN)
        @Nullable
        String title,

        @Schema(description = "the unit", examples = "u-640300-3f9a0c7d21") @NotBlank @Pattern(regexp = "[\\w-]{1,80}")
        String unitId,

        @Schema(description = "its role; who leads an issued measure is the plan's matter", examples = "RESPONSIBLE")
        @NotNull
        Role role,

        @Schema(description = "day on which it is to begin", examples = "2025-06-01") @Nullable
        LocalDate plannedStart,

        @Schema(description = "last day to do it; left out: none", examples = "2025-12-31") @Nullable
        LocalDate dueOn) {}
