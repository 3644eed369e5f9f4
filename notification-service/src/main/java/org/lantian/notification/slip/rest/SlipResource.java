package org.lantian.notification.slip.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.slip.Slips;

@Path("/escalation-steps/{id}")
@Tag(name = "escalation")
class SlipResource {

    private final Slips slips;
    private final Caller caller;

    SlipResource(Slips slips, Caller caller) {
        this.slips = slips;
        this.caller = caller;
    }

    @GET
    @Path("/slip.html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Shows the supervision slip of a step as a page")
    @APIResponse(responseCode = "200", description = "the slip")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such step, not for this caller, or it has no slip")
    public String html(
            @Parameter(description = "id of the step", example = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10") UUID id) {
        return slips.html(id, Sight.of(caller));
    }

    @GET
    @Path("/slip.pdf")
    @Produces("application/pdf")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Shows the supervision slip of a step as a PDF")
    @APIResponse(responseCode = "200", description = "the slip")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such step, not for this caller, or it has no slip")
    public byte[] pdf(
            @Parameter(description = "id of the step", example = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10") UUID id) {
        return slips.pdf(id, Sight.of(caller));
    }
}
