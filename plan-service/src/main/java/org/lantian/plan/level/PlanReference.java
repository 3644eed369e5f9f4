package org.lantian.plan.level;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.plan.lifecycle.PlanStatus;
import org.lantian.plan.lifecycle.PlanView;

/** A plan, as a report about several names it. */
@Schema(name = "AlignedPlan")
public record PlanReference(
        @Schema(description = "id of the plan") UUID planId,

        @Schema(description = "its title", examples = "吴忠市空气质量持续改善行动实施方案")
        String title,

        @Schema(description = "its region", examples = "640300")
        String regionCode,

        @Schema(description = "where it stands in its life") PlanStatus status) {

    static PlanReference of(PlanView plan) {
        return new PlanReference(plan.id(), plan.title(), plan.regionCode(), plan.status());
    }
}
