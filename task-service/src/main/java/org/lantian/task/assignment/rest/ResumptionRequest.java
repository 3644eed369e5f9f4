package org.lantian.task.assignment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.assignment.StorableText;

/** How a blocked duty was unblocked. */
@Schema(name = "Resumption")
public record ResumptionRequest(
        @Schema(description = "how it was unblocked", examples = "资金已到位")
        @NotBlank
        @Size(max = 2_000)
        @Pattern(regexp = StorableText.PATTERN)
        String comment) {}
