package org.lantian.indicator.station.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.station.StationData;
import org.lantian.indicator.station.StationRegister;
import org.lantian.indicator.station.StationView;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

@Path("/stations")
@Tag(name = "stations", description = "where air is measured")
class StationResource {

    private static final String CODE = "[A-Za-z0-9._-]{1,40}";

    private final StationRegister register;
    private final Caller caller;

    StationResource(StationRegister register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Creates a station, or replaces what is said about it")
    @APIResponseSchema(value = StationView.class, responseCode = "201", responseDescription = "created")
    @APIResponse(responseCode = "200", description = "replaced, or as it already was")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "a field is wrong, or nobody knows the region")
    @APIResponse(responseCode = "428", description = "a replacement without If-Match")
    public Response put(
            @Parameter(description = "the code that observations name", example = "1003A")
                    @PathParam("code")
                    @Pattern(regexp = CODE)
                    String code,
            @Parameter(description = "the ETag that was read; needed to replace", example = "\"0\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Valid @NotNull StationData data) {
        var put = register.put(code, data, ifMatch, caller);
        return Response.status(put.created() ? Response.Status.CREATED : Response.Status.OK)
                .tag(Versions.tag(put.station().version()))
                .entity(put.station())
                .build();
    }

    @GET
    @Path("{code}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "A station of the caller's region, with its ETag")
    @APIResponseSchema(value = StationView.class, responseDescription = "the station")
    @APIResponse(responseCode = "404", description = "none with this code within the caller's reach")
    public Response get(
            @Parameter(description = "the station's code", example = "1003A") @PathParam("code") String code) {
        var station = register.get(code, caller.reach());
        return Response.ok(station).tag(Versions.tag(station.version())).build();
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "The stations of the caller's region and below, by code")
    @APIResponse(responseCode = "200", description = "one page")
    public Page<StationView> list(@Valid @BeanParam Paging paging) {
        return register.list(caller.reach(), paging);
    }
}
