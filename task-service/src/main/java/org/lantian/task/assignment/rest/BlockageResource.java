package org.lantian.task.assignment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.task.assignment.AssignmentDetailView;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.assignment.Blockage;
import org.lantian.task.assignment.Execution;

@Path("/assignments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "execution", description = "what the responsible unit does with its duty")
class BlockageResource {

    private final Execution execution;
    private final AssignmentReading reading;

    BlockageResource(Execution execution, AssignmentReading reading) {
        this.execution = execution;
        this.reading = reading;
    }

    @POST
    @Path("/blockage")
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(
            summary = "The unit cannot go on: why, and what would unblock it",
            description = "The lead and the supervising government are told. The due date stands.")
    @APIResponse(responseCode = "200", description = "the assignment, blocked")
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "it is not signed for, waits for its reviewer, or is closed")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "the reason, or what would unblock it, is missing")
    public RestResponse<AssignmentDetailView> block(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"2\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Blockage blockage) {
        execution.block(id, blockage, ifMatch);
        return Answers.withVersion(reading.byId(id));
    }

    @POST
    @Path("/resumption")
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(summary = "What stood in the way is gone: the work goes on")
    @APIResponse(responseCode = "200", description = "the assignment, in progress")
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "it is not blocked")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "how it was unblocked is missing")
    public RestResponse<AssignmentDetailView> resume(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"2\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ResumptionRequest request) {
        execution.resume(id, request.comment(), ifMatch);
        return Answers.withVersion(reading.byId(id));
    }
}
