package org.lantian.task.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.task.directory.Level;
import org.lantian.task.measure.Role;

/** Whom a policy is for and what its steps are. */
@Schema(name = "ReminderPolicyContent")
public record PolicyContent(
        @Schema(
                description = "for the duties of this plan; left out: of all",
                examples = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
        @Nullable
        UUID planId,

        @Schema(description = "for units in this role; left out: in any", examples = "LEAD") @Nullable
        Role role,

        @Schema(description = "for units of this level; left out: of any", examples = "COUNTY") @Nullable
        Level level,

        @Schema(description = "when they are told") @NotNull @Valid
        ReminderSteps steps) {}
