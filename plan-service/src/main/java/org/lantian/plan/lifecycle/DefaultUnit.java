package org.lantian.plan.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.plan.extraction.duty.Role;

/** A unit that a plan's default clause holds to every measure. */
public record DefaultUnit(
        @Schema(description = "name as printed", examples = "地方各级人民政府") @NotBlank @Size(max = 60)
        String unit,

        @Schema(description = "what it owes", examples = "IMPLEMENTING") @NotNull
        Role role) {}
