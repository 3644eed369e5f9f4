package org.lantian.task.assignment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.task.assignment.AssignmentDetailView;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.assignment.DutyDates;
import org.lantian.task.assignment.Execution;

@Path("/assignments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "execution", description = "what the responsible unit does with its duty")
class ExecutionResource {

    private final Execution execution;
    private final AssignmentReading reading;

    ExecutionResource(Execution execution, AssignmentReading reading) {
        this.execution = execution;
        this.reading = reading;
    }

    @POST
    @Path("/signature")
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(summary = "The unit signs for its duty: it has taken note")
    @APIResponse(responseCode = "200", description = "the assignment, signed for")
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "it is signed for already, or closed")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    public RestResponse<AssignmentDetailView> sign(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"0\"")
                    @Nullable
                    String ifMatch) {
        execution.sign(id, ifMatch);
        return Answers.withVersion(reading.byId(id));
    }

    @POST
    @Path("/start")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(summary = "The unit begins; the body may be left out")
    @APIResponse(responseCode = "200", description = "the assignment, in progress")
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "it is not signed for, or under way, or closed")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "the day lies in the future")
    public RestResponse<AssignmentDetailView> start(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"1\"")
                    @Nullable
                    String ifMatch,
            @RequestBody(description = "when it began, if not today", required = false) @Valid @Nullable
                    StartRequest request) {
        execution.start(id, request == null ? null : request.startedOn(), ifMatch);
        return Answers.withVersion(reading.byId(id));
    }

    @PUT
    @Path("/dates")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(
            summary = "The unit states its dates: planned, actual, full effect",
            description = "A day that is unknown needs the reason why. The history keeps what was said before.")
    @APIResponse(responseCode = "200", description = "the assignment with these dates")
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "it is closed")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "dates that contradict one another, naming each")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<AssignmentDetailView> date(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", required = true, example = "\"1\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid DutyDates dates) {
        execution.date(id, dates, ifMatch);
        return Answers.withVersion(reading.byId(id));
    }
}
