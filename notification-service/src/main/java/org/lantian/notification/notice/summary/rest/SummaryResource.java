package org.lantian.notification.notice.summary.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Page;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.notice.summary.PlanSummaries;
import org.lantian.notification.notice.summary.PlanSummaryView;

@Path("/notices/summary")
@Tag(name = "notices")
class SummaryResource {

    private final PlanSummaries summaries;
    private final Caller caller;

    SummaryResource(PlanSummaries summaries, Caller caller) {
        this.summaries = summaries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Counts notices and their items plan by plan",
            description = "It counts what the caller sees. All plans are on one page.")
    @APIResponse(responseCode = "200", description = "one entry per plan")
    @APIResponse(responseCode = "401", description = "no valid token")
    public Page<PlanSummaryView> summary(
            @QueryParam("planId")
                    @Size(max = 100)
                    @Parameter(description = "only this plan", example = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d")
                    @Nullable
                    String planId) {
        var plans = summaries.of(planId, Sight.of(caller));
        return new Page<>(plans, 0, Math.max(plans.size(), 1), plans.size());
    }
}
