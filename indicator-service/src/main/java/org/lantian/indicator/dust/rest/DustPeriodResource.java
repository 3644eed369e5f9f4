package org.lantian.indicator.dust.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.dust.DustApproval;
import org.lantian.indicator.dust.DustPeriodData;
import org.lantian.indicator.dust.DustPeriodView;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

@Path("/dust-periods")
@Tag(
        name = "dust periods",
        description = "sand and dust that figures are also given without: PM10 and PM2.5 of these hours")
class DustPeriodResource {

    private final DustApproval approval;
    private final Caller caller;

    DustPeriodResource(DustApproval approval, Caller caller) {
        this.approval = approval;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(ADMINISTRATOR)
    @Operation(summary = "Approves a period; the figures of its days follow")
    @APIResponseSchema(value = DustPeriodView.class, responseCode = "201", responseDescription = "approved")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "422", description = "a field is wrong, or nobody knows the region")
    public Response approve(@Valid @NotNull DustPeriodData data) {
        var approved = approval.approve(data, caller);
        return Response.created(URI.create("dust-periods/" + approved.id()))
                .tag(Versions.tag(approved.version()))
                .entity(approved)
                .build();
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "The dust periods of the caller's region and below, the latest first, revoked ones included")
    @APIResponse(responseCode = "200", description = "one page")
    public Page<DustPeriodView> list(@Valid @BeanParam Paging paging) {
        return approval.list(caller.reach(), paging);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "A dust period, with its ETag")
    @APIResponseSchema(value = DustPeriodView.class, responseDescription = "the period")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    public Response get(
            @Parameter(description = "id of the period", example = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
                    @PathParam("id")
                    UUID id) {
        return tagged(approval.get(id, caller.reach()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(summary = "Revokes a period: figures no longer leave it out; it stays on record")
    @APIResponseSchema(value = DustPeriodView.class, responseDescription = "the period, revoked")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    @APIResponse(responseCode = "409", description = "it is revoked already")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "428", description = "without If-Match")
    public Response revoke(
            @Parameter(description = "id of the period", example = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "the ETag that was read", example = "\"0\"") @HeaderParam("If-Match") @Nullable
                    String ifMatch) {
        return tagged(approval.revoke(id, ifMatch, caller));
    }

    private static Response tagged(DustPeriodView period) {
        return Response.ok(period).tag(Versions.tag(period.version())).build();
    }
}
