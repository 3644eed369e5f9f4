package org.lantian.task.assignment.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.task.assignment.StorableText;

/** What the reviewer wants to add to its approval. */
@Schema(name = "Completion")
public record CompletionRequest(
        @Schema(description = "a remark for the history", examples = "资料齐全,同意办结")
        @Size(max = 2_000)
        @Pattern(regexp = StorableText.PATTERN)
        @Nullable
        String comment) {}
