package org.lantian.plan.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of the directory that a printed name stands for. */
public record AssignedUnit(
        @Schema(description = "id of the unit", examples = "u-640300-k3f7q2m9xa")
        String unitId,

        @Schema(description = "complete name", examples = "吴忠市交通运输局")
        String name,

        @Schema(description = "region that the unit belongs to", examples = "640300")
        String regionCode) {}
