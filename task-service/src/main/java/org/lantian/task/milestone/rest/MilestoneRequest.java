package org.lantian.task.milestone.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.assignment.StorableText;

/** A step that a unit sets itself. */
@Schema(name = "MilestoneRequest")
public record MilestoneRequest(
        @Schema(description = "what is to be reached", examples = "完成设备招标")
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = StorableText.PATTERN)
        String what,

        @Schema(description = "the last day for it", examples = "2025-06-30") @NotNull
        LocalDate dueOn) {}
