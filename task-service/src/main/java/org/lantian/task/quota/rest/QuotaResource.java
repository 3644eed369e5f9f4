package org.lantian.task.quota.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.kit.caller.Roles;
import org.lantian.task.quota.QuotaReading;
import org.lantian.task.quota.QuotaView;

@Path("/assignments/{id}/quotas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quotas", description = "how much of each period a duty wants")
class QuotaResource {

    private final QuotaReading quotas;

    QuotaResource(QuotaReading quotas) {
        this.quotas = quotas;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Shows the quotas of the running periods: actual, expected by now, projection")
    @APIResponse(responseCode = "200", description = "the quotas; empty when the measure has none")
    @APIResponse(responseCode = "404", description = "no such assignment within the caller's sight")
    public List<QuotaView> list(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id) {
        return quotas.of(id);
    }
}
