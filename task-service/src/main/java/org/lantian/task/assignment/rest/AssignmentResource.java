package org.lantian.task.assignment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.lantian.kit.rest.Paging;
import org.lantian.task.assignment.AssignmentPage;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.assignment.SummaryView;

@Path("/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments", description = "one unit's duty under one measure")
class AssignmentResource {

    private final AssignmentReading reading;

    AssignmentResource(AssignmentReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Lists assignments within the caller's sight",
            description = "The earliest due date first, those without one last. The total is counted up to 10,000;"
                    + " totalIsExact tells whether that is all.")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "422", description = "a parameter that cannot be read")
    public AssignmentPage list(@Valid @BeanParam AssignmentFilters filters, @Valid @BeanParam Paging paging) {
        return reading.list(filters.filter(), paging);
    }

    @GET
    @Path("/summary")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Counts assignments within the caller's sight by plan and state")
    @APIResponse(responseCode = "200", description = "the counts")
    @APIResponse(responseCode = "422", description = "a parameter that cannot be read")
    public SummaryView summary(
            @QueryParam("planId")
                    @Parameter(
                            description = "only those of this plan",
                            schema = @Schema(implementation = UUID.class),
                            example = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
                    @Nullable
                    UUID planId) {
        return reading.summary(planId);
    }
}
