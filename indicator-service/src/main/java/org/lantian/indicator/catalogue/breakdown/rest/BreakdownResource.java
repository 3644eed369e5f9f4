package org.lantian.indicator.catalogue.breakdown.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.breakdown.BreakdownData;
import org.lantian.indicator.catalogue.breakdown.BreakdownView;
import org.lantian.indicator.catalogue.breakdown.Breakdowns;
import org.lantian.kit.rest.Versions;

@Path("/targets/{id}/breakdown")
@Tag(name = "targets", description = "what is to be reached, and what the figures say about it")
class BreakdownResource {

    private final Breakdowns breakdowns;

    BreakdownResource(Breakdowns breakdowns) {
        this.breakdowns = breakdowns;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "What of a target falls to which region below, with each part's verdict")
    @APIResponseSchema(value = BreakdownView.class, responseDescription = "the parts; none: it is not broken down")
    @APIResponse(responseCode = "404", description = "no target with this id that the caller may see")
    public Response get(@Parameter(description = "id of the target") @PathParam("id") UUID id) {
        return tagged(breakdowns.get(id));
    }

    @PUT
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Breaks a target down to regions below, or replaces how it is broken down")
    @APIResponseSchema(value = BreakdownView.class, responseDescription = "the parts, each a target of its region")
    @APIResponse(responseCode = "403", description = "the target's region lies outside the caller's reach")
    @APIResponse(responseCode = "404", description = "no target with this id that the caller may see")
    @APIResponse(responseCode = "409", description = "the target has no value, or no indicator of the catalogue")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "a region is wrong, or the parts do not satisfy the whole")
    @APIResponse(responseCode = "428", description = "a replacement without If-Match")
    public Response put(
            @Parameter(description = "id of the target") @PathParam("id") UUID id,
            @Parameter(description = "the ETag that was read; needed to replace", example = "\"0\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Valid @NotNull BreakdownData data) {
        return tagged(breakdowns.put(id, data, ifMatch));
    }

    private static Response tagged(BreakdownView breakdown) {
        return Response.ok(breakdown).tag(Versions.tag(breakdown.version())).build();
    }
}
