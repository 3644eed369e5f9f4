package org.lantian.task.extension.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.task.assignment.StorableText;

/** What the reviewer grants. */
@Schema(name = "ExtensionApproval")
public record ApprovalRequest(
        @Schema(description = "another day than the one asked for", examples = "2026-02-28") @Nullable
        LocalDate dueOn,

        @Schema(description = "a remark for the unit", examples = "同意延至2月底")
        @Size(max = 2_000)
        @Pattern(regexp = StorableText.PATTERN)
        @Nullable
        String comment) {}
