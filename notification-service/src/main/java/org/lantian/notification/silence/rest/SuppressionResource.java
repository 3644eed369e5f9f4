package org.lantian.notification.silence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.silence.SuppressedItemView;
import org.lantian.notification.silence.Suppressions;

@Path("/suppressions")
@Tag(name = "suppressions", description = "what was not told, and why")
class SuppressionResource {

    private final Suppressions suppressions;
    private final Caller caller;

    SuppressionResource(Suppressions suppressions, Caller caller) {
        this.suppressions = suppressions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "Lists what silences and graver news kept back, the latest first")
    @APIResponse(responseCode = "200", description = "a page of what was not told")
    @APIResponse(responseCode = "401", description = "no valid token")
    public Page<SuppressedItemView> list(
            @QueryParam("unitId")
                    @Size(max = 100)
                    @Parameter(description = "only what this unit was not told", example = "u-640300-a1b2c3d4e5")
                    @Nullable
                    String unitId,
            @BeanParam @Valid Paging paging) {
        return suppressions.list(unitId, Sight.of(caller), paging);
    }
}
