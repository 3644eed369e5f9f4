package org.lantian.task.cycle.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Versions;
import org.lantian.task.cycle.CycleContent;
import org.lantian.task.cycle.CycleKeeping;
import org.lantian.task.cycle.CycleView;

@Path("/reporting-cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting cycles", description = "how often units report (调度)")
class CycleResource {

    private final CycleKeeping keeping;

    CycleResource(CycleKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Lists the reporting cycles of a plan")
    @APIResponse(responseCode = "200", description = "the cycles, the plan's own first")
    @APIResponse(responseCode = "404", description = "no such plan within the caller's reach")
    @APIResponse(responseCode = "422", description = "planId is missing or cannot be read")
    public List<CycleView> list(
            @QueryParam("planId")
                    @NotNull
                    @Parameter(
                            description = "the plan",
                            schema = @Schema(implementation = UUID.class),
                            example = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
                    UUID planId) {
        return keeping.list(planId);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR})
    @Operation(
            summary = "Creates or replaces a reporting cycle",
            description = "Duties under way follow at once. If-Match is needed to replace.")
    @APIResponse(responseCode = "200", description = "the cycle as it now is")
    @APIResponse(responseCode = "404", description = "no such plan within the caller's reach")
    @APIResponse(responseCode = "409", description = "another cycle is for the same duties")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "a field is missing or out of range")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<CycleView> put(
            @PathParam("id")
                    @Parameter(description = "id of the cycle", example = "8b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"0\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid CycleContent content) {
        var cycle = keeping.put(id, content, ifMatch);
        return RestResponse.ResponseBuilder.ok(cycle)
                .tag(Versions.tag(cycle.version()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR})
    @Operation(summary = "Removes a cycle; what was told missing stays on record")
    @APIResponse(responseCode = "204", description = "it is gone")
    @APIResponse(responseCode = "404", description = "no such cycle within the caller's reach")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void delete(
            @PathParam("id")
                    @Parameter(description = "id of the cycle", example = "8b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", required = true, example = "\"0\"")
                    @Nullable
                    String ifMatch) {
        keeping.delete(id, ifMatch);
    }
}
