package org.lantian.task.milestone.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Idempotent;
import org.lantian.task.milestone.MilestoneView;
import org.lantian.task.milestone.Milestones;

@Path("/assignments/{id}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "milestones", description = "dated steps of a duty")
class MilestoneResource {

    private final Milestones milestones;

    MilestoneResource(Milestones milestones) {
        this.milestones = milestones;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Lists the steps of an assignment: those of its measure and those that its unit set")
    @APIResponse(responseCode = "200", description = "the steps, the earliest due first")
    @APIResponse(responseCode = "404", description = "no such assignment within the caller's sight")
    public List<MilestoneView> list(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id) {
        return milestones.of(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Idempotent
    @Transactional
    @Operation(summary = "The unit sets itself a step")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "a call repeated with the same key has no further effect",
            example = "milestone-1")
    @APIResponse(
            responseCode = "201",
            description = "the step",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "it is closed")
    @APIResponse(responseCode = "422", description = "a field is missing, or the day lies after the duty's due date")
    public Response set(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @NotNull @Valid MilestoneRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(milestones.set(id, request.what(), request.dueOn()))
                .build();
    }

    @POST
    @Path("/{milestoneId}/attainment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(summary = "The unit has reached a step; the body may be left out")
    @APIResponse(responseCode = "200", description = "the step, reached")
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment or step")
    @APIResponse(responseCode = "409", description = "it was reached before, or the duty is closed")
    @APIResponse(responseCode = "422", description = "the day lies in the future")
    public MilestoneView attain(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @PathParam("milestoneId")
                    @Parameter(description = "id of the step", example = "9b0d6a0e-7c2f-3d0e-9b57-1a2b3c4d5e6f")
                    UUID milestoneId,
            @RequestBody(description = "when, if not today", required = false) @Valid @Nullable
                    AttainmentRequest request) {
        return milestones.attain(id, milestoneId, request == null ? null : request.reachedOn());
    }
}
