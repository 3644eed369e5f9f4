package org.lantian.task.assignment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.assignment.StorableText;

/** Why a duty is taken back. */
@Schema(name = "Cancellation")
public record CancellationRequest(
        @Schema(description = "why it is none any more, for the unit to read", examples = "并入专项检查，不再单独办理")
        @NotBlank
        @Size(max = 2_000)
        @Pattern(regexp = StorableText.PATTERN)
        String reason) {}
