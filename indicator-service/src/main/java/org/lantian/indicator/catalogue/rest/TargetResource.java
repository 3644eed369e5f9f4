package org.lantian.indicator.catalogue.rest;

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
import jakarta.ws.rs.POST;
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
import org.lantian.indicator.catalogue.TargetData;
import org.lantian.indicator.catalogue.TargetRegister;
import org.lantian.indicator.catalogue.TargetView;
import org.lantian.indicator.catalogue.Verdict;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

@Path("/targets")
@Tag(name = "targets", description = "what is to be reached, and what the figures say about it")
class TargetResource {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String VERDICTS = "MET|ON_TRACK|AT_RISK|OFF_TARGET|MISSED|NO_DATA";

    private final TargetRegister targets;
    private final Caller caller;

    TargetResource(TargetRegister targets, Caller caller) {
        this.targets = targets;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Idempotent
    @Transactional
    @Operation(summary = "Registers a target with the document that sets it, and judges it")
    @APIResponseSchema(value = TargetView.class, responseCode = "201", responseDescription = "registered")
    @APIResponse(responseCode = "200", description = "this very target is registered already")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "422", description = "a field is wrong, or region, indicator or unit are unknown")
    public Response register(@Valid @NotNull TargetData data) {
        var registered = targets.register(data, caller);
        var target = registered.target();
        return registered.created()
                ? Response.created(URI.create("targets/" + target.id()))
                        .entity(target)
                        .build()
                : Response.ok(target).build();
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(
            summary =
                    "The targets of the caller's region and below, and those its unit answers for, with their verdicts")
    @APIResponse(responseCode = "200", description = "one page, by region and indicator")
    @APIResponse(responseCode = "422", description = "a filter that is no id or no verdict")
    public Page<TargetView> find(
            @Parameter(description = "only those of this plan")
                    @QueryParam("planId")
                    @Pattern(regexp = UUID_FORM)
                    @Nullable
                    String planId,
            @Parameter(description = "only those of this region", example = "110000")
                    @QueryParam("regionCode")
                    @Nullable
                    String regionCode,
            @Parameter(description = "only those with this verdict", example = "MISSED")
                    @QueryParam("verdict")
                    @Pattern(regexp = VERDICTS)
                    @Nullable
                    String verdict,
            @Valid @BeanParam Paging paging) {
        return targets.find(
                planId == null ? null : UUID.fromString(planId),
                regionCode,
                verdict == null ? null : Verdict.valueOf(verdict),
                caller,
                paging);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "A target with its verdict")
    @APIResponse(responseCode = "200", description = "the target")
    @APIResponse(responseCode = "404", description = "none with this id that the caller may see")
    public TargetView get(@Parameter(description = "id of the target") @PathParam("id") UUID id) {
        return targets.get(id, caller);
    }
}
