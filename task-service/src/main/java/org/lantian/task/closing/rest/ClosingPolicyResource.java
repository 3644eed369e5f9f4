package org.lantian.task.closing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.lantian.kit.rest.Versions;
import org.lantian.task.closing.ClosingPolicyKeeping;
import org.lantian.task.closing.ClosingPolicyView;
import org.lantian.task.closing.ClosingRule;

@Path("/closing-policies/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "closing policies", description = "whether the lead of a joint duty may close first (联办)")
class ClosingPolicyResource {

    private final ClosingPolicyKeeping keeping;

    ClosingPolicyResource(ClosingPolicyKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Shows a plan's closing policy, and all that was decided of it")
    @APIResponse(responseCode = "200", description = "the policy; the default while nothing was decided")
    @APIResponse(responseCode = "404", description = "no such plan within the caller's reach")
    public RestResponse<ClosingPolicyView> show(
            @PathParam("planId") @Parameter(description = "the plan", example = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
                    UUID planId) {
        return tagged(keeping.of(planId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR})
    @Operation(
            summary = "Decides whether leads may close before their cooperating units",
            description = "Earlier decisions stay on record. If-Match is needed once something was decided.")
    @APIResponse(responseCode = "200", description = "the policy as it now is")
    @APIResponse(responseCode = "404", description = "no such plan within the caller's reach")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "a field is missing or too long")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ClosingPolicyView> decide(
            @PathParam("planId") @Parameter(description = "the plan", example = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
                    UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"0\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ClosingRule rule) {
        return tagged(keeping.decide(planId, rule, ifMatch));
    }

    private static RestResponse<ClosingPolicyView> tagged(ClosingPolicyView policy) {
        var answer = RestResponse.ResponseBuilder.ok(policy);
        return (policy.version() == null ? answer : answer.tag(Versions.tag(policy.version()))).build();
    }
}
