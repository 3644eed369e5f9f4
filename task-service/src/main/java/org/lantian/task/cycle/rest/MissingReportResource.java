package org.lantian.task.cycle.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.task.cycle.CycleKeeping;
import org.lantian.task.cycle.MissingReportView;

@Path("/missing-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting cycles", description = "how often units report (调度)")
class MissingReportResource {

    private final CycleKeeping keeping;

    MissingReportResource(CycleKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Lists the reports of a plan that have not come, the longest missing first")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "404", description = "no such plan within the caller's reach")
    @APIResponse(responseCode = "422", description = "a parameter that is missing or cannot be read")
    public Page<MissingReportView> list(
            @QueryParam("planId")
                    @NotNull
                    @Parameter(
                            description = "the plan",
                            schema = @Schema(implementation = UUID.class),
                            example = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
                    UUID planId,
            @QueryParam("unitId")
                    @Pattern(regexp = "[\\w-]{1,80}")
                    @Parameter(description = "only those of this unit", example = "u-640300-3f9a0c7d21")
                    @Nullable
                    String unitId,
            @Valid @BeanParam Paging paging) {
        return keeping.missing(planId, unitId, paging);
    }
}
