package org.lantian.indicator.warning.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.warning.LiftingData;
import org.lantian.indicator.warning.WarningData;
import org.lantian.indicator.warning.WarningDesk;
import org.lantian.indicator.warning.WarningView;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

@Path("/warnings")
@Tag(name = "warnings", description = "heavy-pollution warnings as authorities declare them")
class WarningResource {

    private final WarningDesk desk;

    WarningResource(WarningDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, SUPERVISOR})
    @Idempotent
    @Transactional
    @Operation(summary = "Issues a warning, of which those who must act are told")
    @APIResponseSchema(value = WarningView.class, responseCode = "201", responseDescription = "issued")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "409", description = "a warning holds in this region already")
    @APIResponse(responseCode = "422", description = "a field is wrong, or nobody knows the region or a unit")
    public Response issue(@Valid @NotNull WarningData data) {
        var warning = desk.issue(data);
        return Response.created(URI.create("warnings/" + warning.id()))
                .tag(Versions.tag(warning.version()))
                .entity(warning)
                .build();
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "The warnings of the caller's region and below, the latest first")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "422", description = "a filter that cannot be read")
    public Page<WarningView> find(
            @Parameter(description = "only in this region and below", example = "640300")
                    @QueryParam("regionCode")
                    @Pattern(regexp = "[0-9A-Z]{6,12}")
                    @Nullable
                    String regionCode,
            @Parameter(description = "only those that hold, or only lifted ones", example = "true")
                    @QueryParam("holding")
                    @Nullable
                    Boolean holding,
            @Valid @BeanParam Paging paging) {
        return desk.find(regionCode, holding, paging);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "A warning, with its ETag")
    @APIResponseSchema(value = WarningView.class, responseDescription = "the warning")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    public Response get(@Parameter(description = "id of the warning") @PathParam("id") UUID id) {
        return tagged(desk.get(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, SUPERVISOR})
    @Operation(summary = "Changes a warning that holds: its level, its days, who must act")
    @APIResponseSchema(value = WarningView.class, responseDescription = "the warning")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    @APIResponse(responseCode = "409", description = "it has been lifted")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "a field is wrong, nobody knows a unit, or the region is another")
    @APIResponse(responseCode = "428", description = "without If-Match")
    public Response change(
            @Parameter(description = "id of the warning") @PathParam("id") UUID id,
            @Parameter(description = "the ETag that was read", example = "\"0\"") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Valid @NotNull WarningData data) {
        return tagged(desk.change(id, data, ifMatch));
    }

    @POST
    @Path("{id}/lifting")
    @RolesAllowed({ADMINISTRATOR, SUPERVISOR})
    @Operation(summary = "Lifts a warning; nobody need answer it any more")
    @APIResponseSchema(value = WarningView.class, responseDescription = "the warning")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    @APIResponse(responseCode = "409", description = "it has been lifted already")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "a field is wrong")
    public Response lift(
            @Parameter(description = "id of the warning") @PathParam("id") UUID id,
            @Parameter(description = "the ETag that was read", example = "\"0\"") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Valid @NotNull LiftingData data) {
        return tagged(desk.lift(id, data, ifMatch));
    }

    private static Response tagged(WarningView warning) {
        return Response.ok(warning).tag(Versions.tag(warning.version())).build();
    }
}
