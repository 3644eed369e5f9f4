package org.lantian.task.assignment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.assignment.StorableText;

/** Why a report is sent back. */
@Schema(name = "Return")
public record ReturnRequest(
        @Schema(description = "what is missing or wrong, for the unit to read", examples = "缺少抽检清单")
        @NotBlank
        @Size(max = 2_000)
        @Pattern(regexp = StorableText.PATTERN)
        String reason) {}
