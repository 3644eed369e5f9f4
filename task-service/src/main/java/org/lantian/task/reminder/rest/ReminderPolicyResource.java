package org.lantian.task.reminder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.lantian.task.reminder.PolicyContent;
import org.lantian.task.reminder.PolicyKeeping;
import org.lantian.task.reminder.PolicyView;
import org.lantian.task.reminder.ReminderSteps;

@Path("/reminder-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reminder policies", description = "when a unit is reminded, by plan, role and level")
class ReminderPolicyResource {

    private final PolicyKeeping keeping;

    ReminderPolicyResource(PolicyKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Lists the policies of a plan, or those for all plans")
    @APIResponse(responseCode = "200", description = "the policies")
    @APIResponse(responseCode = "404", description = "no such plan within the caller's reach")
    @APIResponse(responseCode = "422", description = "a parameter that cannot be read")
    public List<PolicyView> list(
            @QueryParam("planId")
                    @Parameter(
                            description = "those of this plan; left out: those for all plans",
                            schema = @Schema(implementation = UUID.class),
                            example = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
                    @Nullable
                    UUID planId) {
        return keeping.list(planId);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR})
    @Operation(
            summary = "Creates or replaces a policy",
            description = "The closest policy holds: plan before role before level. If-Match is needed to replace.")
    @APIResponse(responseCode = "200", description = "the policy as it now is")
    @APIResponse(responseCode = "403", description = "policies for all plans are the administrator's")
    @APIResponse(responseCode = "404", description = "no such plan within the caller's reach")
    @APIResponse(responseCode = "409", description = "another policy is for the same plan, role and level")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "steps out of range, naming the field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<PolicyView> put(
            @PathParam("id")
                    @Parameter(description = "id of the policy", example = "7b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"0\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid PolicyContent content) {
        var policy = keeping.put(id, content, ifMatch);
        return RestResponse.ResponseBuilder.ok(policy)
                .tag(Versions.tag(policy.version()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR})
    @Operation(summary = "Removes a policy; the next closest one holds from then on")
    @APIResponse(responseCode = "204", description = "it is gone")
    @APIResponse(responseCode = "403", description = "policies for all plans are the administrator's")
    @APIResponse(responseCode = "404", description = "no such policy within the caller's reach")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void delete(
            @PathParam("id")
                    @Parameter(description = "id of the policy", example = "7b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", required = true, example = "\"0\"")
                    @Nullable
                    String ifMatch) {
        keeping.delete(id, ifMatch);
    }

    @POST
    @Path("/trial")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Tries steps out on a due date, by today's working calendar; nothing is stored")
    @APIResponse(responseCode = "200", description = "what would be told, and when")
    @APIResponse(responseCode = "422", description = "steps out of range, naming the field")
    public List<ReminderSteps.Step> tryOut(@NotNull @Valid Trial trial) {
        return keeping.tryOut(trial.steps(), trial.dueOn());
    }
}
