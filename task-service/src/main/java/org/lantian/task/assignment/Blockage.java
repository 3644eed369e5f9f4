package org.lantian.task.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a duty cannot go on, and what would let it. */
@Schema(name = "Blockage")
public record Blockage(
        @Schema(description = "what stands in the way", examples = "改造资金未下达")
        @NotBlank
        @Size(max = 2_000)
        @Pattern(regexp = StorableText.PATTERN)
        String reason,

        @Schema(description = "what would unblock it, and who could do that", examples = "市财政局下达2025年专项资金")
        @NotBlank
        @Size(max = 2_000)
        @Pattern(regexp = StorableText.PATTERN)
        String unblockedBy) {}
