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
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Versions;
import org.lantian.task.assignment.AssignmentView;
import org.lantian.task.assignment.Delegating;
import org.lantian.task.assignment.HandAssigning;
import org.lantian.task.assignment.NewAssignment;
import org.lantian.task.assignment.PartRequest;

@Path("/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "assigning", description = "duties given by hand, and shared out")
class AssigningResource {

    private final HandAssigning byHand;
    private final Delegating delegating;

    AssigningResource(HandAssigning byHand, Delegating delegating) {
        this.byHand = byHand;
        this.delegating = delegating;
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
}
