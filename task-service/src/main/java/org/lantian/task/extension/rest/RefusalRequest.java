package org.lantian.task.extension.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.assignment.StorableText;

/** Why there is no more time. */
@Schema(name = "ExtensionRefusal")
public record RefusalRequest(
        @Schema(description = "why, for the unit to read", examples = "考核节点不可调整")
        @NotBlank
        @Size(max = 2_000)
        @Pattern(regexp = StorableText.PATTERN)
        String reason) {}
