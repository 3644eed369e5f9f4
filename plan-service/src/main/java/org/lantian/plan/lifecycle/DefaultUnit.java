package org.lantian.plan.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.plan.extraction.Role;

/** A unit that a plan's default clause holds to every measure. */
public record DefaultUnit(
        @Schema(description = "name as printed", examples = "地方各级人民政府")
        String unit,

        @Schema(description = "what it owes") Role role) {}
