package org.lantian.task.extension.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.lantian.task.extension.Extending;
import org.lantian.task.extension.ExtensionView;

@Path("/assignments/{id}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "extensions", description = "requests for more time")
class ExtensionResource {

    private final Extending extending;

    ExtensionResource(Extending extending) {
        this.extending = extending;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Lists the requests for more time on an assignment, the latest first")
    @APIResponse(responseCode = "200", description = "the requests")
    @APIResponse(responseCode = "404", description = "no such assignment within the caller's sight")
    public List<ExtensionView> list(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id) {
        return extending.about(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Idempotent
    @Transactional
    @Operation(summary = "The unit asks for more time (延期申请)")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "a call repeated with the same key has no further effect",
            example = "extension-1")
    @APIResponse(
            responseCode = "201",
            description = "the request",
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(
            responseCode = "409",
            description = "it has no due date, is not the unit's turn, or an earlier request waits")
    @APIResponse(responseCode = "422", description = "the day is not later, or the reason is missing")
    public Response request(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @NotNull @Valid ExtensionRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(extending.request(id, request.dueOn(), request.reason()))
                .build();
    }

    @POST
    @Path("/{extensionId}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.SUPERVISOR})
    @Operation(
            summary = "The reviewer grants more time",
            description = "The due date moves, the first one stays on record, and the reminders begin anew.")
    @APIResponse(responseCode = "200", description = "the request, approved")
    @APIResponse(responseCode = "403", description = "someone else reviews this duty")
    @APIResponse(responseCode = "404", description = "no such assignment or request")
    @APIResponse(responseCode = "409", description = "it was decided before, or the duty is not the unit's turn")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "the day is not later")
    public ExtensionView approve(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @PathParam("extensionId")
                    @Parameter(description = "id of the request", example = "2b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
                    UUID extensionId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version of the request that the caller has seen", example = "\"0\"")
                    @Nullable
                    String ifMatch,
            @RequestBody(description = "another day, or a remark", required = false) @Valid @Nullable
                    ApprovalRequest request) {
        return extending.approve(
                id,
                extensionId,
                request == null ? null : request.dueOn(),
                request == null ? null : request.comment(),
                ifMatch);
    }

    @POST
    @Path("/{extensionId}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.SUPERVISOR})
    @Operation(summary = "The reviewer refuses more time and says why")
    @APIResponse(responseCode = "200", description = "the request, refused")
    @APIResponse(responseCode = "403", description = "someone else reviews this duty")
    @APIResponse(responseCode = "404", description = "no such assignment or request")
    @APIResponse(responseCode = "409", description = "it was decided before")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "the reason is missing")
    public ExtensionView refuse(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @PathParam("extensionId")
                    @Parameter(description = "id of the request", example = "2b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
                    UUID extensionId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version of the request that the caller has seen", example = "\"0\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid RefusalRequest request) {
        return extending.refuse(id, extensionId, request.reason(), ifMatch);
    }
}
