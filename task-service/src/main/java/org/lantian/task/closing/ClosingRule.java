package org.lantian.task.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall hold for the joint duties of a plan. */
@Schema(name = "ClosingRule")
public record ClosingRule(
        @Schema(description = "whether the lead may close before its cooperating units", examples = "true") @NotNull
        Boolean leadMayCloseFirst,

        @Schema(description = "why", examples = "协同单位任务跨年度，牵头单位先行销号") @NotBlank @Size(max = 500)
        String reason) {}
