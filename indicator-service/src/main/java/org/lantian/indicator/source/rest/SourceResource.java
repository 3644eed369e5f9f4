package org.lantian.indicator.source.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.source.SourceData;
import org.lantian.indicator.source.SourceKind;
import org.lantian.indicator.source.SourceRegister;
import org.lantian.indicator.source.SourceView;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

@Path("/emission-sources")
@Tag(name = "emission sources", description = "what emits and has a monitor: limits, readings, exceedances")
class SourceResource {

    private static final String CODE = "[A-Za-z0-9._-]{1,40}";

    private final SourceRegister register;

    SourceResource(SourceRegister register) {
        this.register = register;
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Creates a source with its limits, or replaces what is said about it")
    @APIResponseSchema(value = SourceView.class, responseCode = "201", responseDescription = "created")
    @APIResponse(responseCode = "200", description = "replaced, or as it already was")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "a field is wrong, or nobody knows region or unit")
    @APIResponse(responseCode = "428", description = "a replacement without If-Match")
    public Response put(
            @Parameter(description = "the code that readings name", example = "B-001")
                    @PathParam("code")
                    @Pattern(regexp = CODE)
                    String code,
            @Parameter(description = "the ETag that was read; needed to replace", example = "\"0\"")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Valid @NotNull SourceData data) {
        var put = register.put(code, data, ifMatch);
        return Response.status(put.created() ? Response.Status.CREATED : Response.Status.OK)
                .tag(Versions.tag(put.source().version()))
                .entity(put.source())
                .build();
    }

    @GET
    @Path("{code}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "A source of the caller's region, with its ETag")
    @APIResponseSchema(value = SourceView.class, responseDescription = "the source")
    @APIResponse(responseCode = "404", description = "none with this code within the caller's reach")
    public Response get(
            @Parameter(description = "the source's code", example = "B-001") @PathParam("code") String code) {
        var source = register.get(code);
        return Response.ok(source).tag(Versions.tag(source.version())).build();
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "The sources of the caller's region and below, by code")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "422", description = "a filter that cannot be read")
    public Page<SourceView> list(
            @Parameter(description = "only this kind", example = "GAS_BOILER") @QueryParam("kind") @Nullable
                    SourceKind kind,
            @Valid @BeanParam Paging paging) {
        return register.list(kind, paging);
    }
}
