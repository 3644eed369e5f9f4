package org.lantian.task.assignment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Versions;
import org.lantian.task.assignment.AssignmentDetailView;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.assignment.AssignmentView;
import org.lantian.task.assignment.Delegating;
import org.lantian.task.assignment.HandAssigning;
import org.lantian.task.assignment.NewAssignment;
import org.lantian.task.assignment.PartRequest;
import org.lantian.task.assignment.TakingBack;

@Path("/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "assigning", description = "duties given by hand, and shared out")
class AssigningResource {

    private final HandAssigning byHand;
    private final Delegating delegating;
    private final TakingBack takingBack;
    private final AssignmentReading reading;

    AssigningResource(HandAssigning byHand, Delegating delegating, TakingBack takingBack, AssignmentReading reading) {
        this.byHand = byHand;
        this.delegating = delegating;
        this.takingBack = takingBack;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER})
    @Idempotent
    @Transactional
    @Operation(
            summary = "Gives a unit a duty by hand (交办)",
            description = "Supervision within its region; a lead under the measures that it leads.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "a call repeated with the same key has no further effect",
            example = "by-hand-1")
    @APIResponse(
            responseCode = "201",
            description = "the assignment, its version in the ETag",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "403", description = "the unit lies outside the caller's reach")
    @APIResponse(responseCode = "404", description = "no such plan or measure within the caller's reach")
    @APIResponse(responseCode = "409", description = "the unit has this duty in this role already")
    @APIResponse(responseCode = "422", description = "a field is missing or wrong, or it is due before it begins")
    public Response assign(@NotNull @Valid NewAssignment wanted) {
        var assignment = byHand.assign(wanted);
        return Response.created(URI.create("/api/v1/assignments/" + assignment.id()))
                .tag(Versions.tag(assignment.version()))
                .entity(assignment)
                .build();
    }

    @POST
    @Path("/{id}/sub-assignments")
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            summary = "The unit shares its duty out among units below it (分解)",
            description = "All parts or none. The unit reviews them, and its progress is theirs by weight.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "a call repeated with the same key has no further effect",
            example = "parts-1")
    @APIResponse(
            responseCode = "201",
            description = "the parts",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AssignmentView.class)))
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "it is not signed for yet, waits for its reviewer, or is closed")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "a unit that is not below, or a date after the whole's, each named")
    public Response shareOut(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"1\"")
                    @Nullable
                    String ifMatch,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid PartRequest> parts) {
        return Response.status(Response.Status.CREATED)
                .entity(delegating.shareOut(id, parts, ifMatch))
                .build();
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER})
    @Operation(
            summary = "Takes back a duty that was given by hand, with all its parts",
            description = "Supervision within the plan's region; the lead under its measures; a part by the unit that"
                    + " shared it out. What the plan's text gives ends only with its measure.")
    @APIResponse(responseCode = "200", description = "the assignment, cancelled")
    @APIResponse(responseCode = "403", description = "someone else gives and takes back this duty")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "the plan gives it, or it is closed")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "the reason is missing or too long")
    public RestResponse<AssignmentDetailView> takeBack(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"2\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid CancellationRequest request) {
        takingBack.takeBack(id, request.reason(), ifMatch);
        return Answers.withVersion(reading.byId(id));
    }
}
