package org.lantian.task.extension.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.assignment.StorableText;

/** More time, and why. */
@Schema(name = "ExtensionRequest")
public record ExtensionRequest(
        @Schema(description = "the day asked for, after the present due date", examples = "2026-03-31") @NotNull
        LocalDate dueOn,

        @Schema(description = "why it is needed", examples = "设备到货延迟")
        @NotBlank
        @Size(max = 2_000)
        @Pattern(regexp = StorableText.PATTERN)
        String reason) {}
