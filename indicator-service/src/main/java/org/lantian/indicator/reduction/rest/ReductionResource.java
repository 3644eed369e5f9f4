package org.lantian.indicator.reduction.rest;

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
import org.lantian.indicator.reduction.CompletionData;
import org.lantian.indicator.reduction.CutPollutant;
import org.lantian.indicator.reduction.ProjectData;
import org.lantian.indicator.reduction.ProjectState;
import org.lantian.indicator.reduction.ProjectView;
import org.lantian.indicator.reduction.Reductions;
import org.lantian.indicator.reduction.VerificationData;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

@Path("/reduction-projects")
@Tag(name = "reduction projects", description = "projects that cut NOx and VOCs: planned, done, verified")
class ReductionResource {

    private final Reductions reductions;

    ReductionResource(Reductions reductions) {
        this.reductions = reductions;
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Idempotent
    @Transactional
    @Operation(summary = "Registers a project as it is planned")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201", responseDescription = "registered")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "422", description = "a field is wrong, or nobody knows the region")
    public Response register(@Valid @NotNull ProjectData data) {
        var project = reductions.register(data);
        return Response.created(URI.create("reduction-projects/" + project.id()))
                .tag(Versions.tag(project.version()))
                .entity(project)
                .build();
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "The projects of the caller's region and below, by the day they are planned for")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "422", description = "a filter that cannot be read")
    public Page<ProjectView> find(
            @Parameter(description = "only in this region and below", example = "640300")
                    @QueryParam("regionCode")
                    @Pattern(regexp = "[0-9A-Z]{6,12}")
                    @Nullable
                    String regionCode,
            @Parameter(description = "only those that cut this", example = "NOX") @QueryParam("pollutant") @Nullable
                    CutPollutant pollutant,
            @Parameter(description = "only those that have come so far", example = "VERIFIED")
                    @QueryParam("state")
                    @Nullable
                    ProjectState state,
            @Valid @BeanParam Paging paging) {
        return reductions.find(new Reductions.Wanted(regionCode, pollutant, state), paging);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "A project, with its ETag")
    @APIResponseSchema(value = ProjectView.class, responseDescription = "the project")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    public Response get(@Parameter(description = "id of the project") @PathParam("id") UUID id) {
        return tagged(reductions.get(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Replaces a project's plan, as long as it is not done")
    @APIResponseSchema(value = ProjectView.class, responseDescription = "the project")
    @APIResponse(responseCode = "403", description = "the new region lies outside the caller's reach")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    @APIResponse(responseCode = "409", description = "it is done already")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "a field is wrong, or nobody knows the region")
    @APIResponse(responseCode = "428", description = "without If-Match")
    public Response replan(
            @Parameter(description = "id of the project") @PathParam("id") UUID id,
            @Parameter(description = "the ETag that was read", example = "\"0\"") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Valid @NotNull ProjectData data) {
        return tagged(reductions.replan(id, data, ifMatch));
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Says that a project is done, what it cut and what proves it")
    @APIResponseSchema(value = ProjectView.class, responseDescription = "the project")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    @APIResponse(responseCode = "409", description = "it is verified already")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "a field is wrong")
    public Response complete(
            @Parameter(description = "id of the project") @PathParam("id") UUID id,
            @Parameter(description = "the ETag that was read", example = "\"0\"") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Valid @NotNull CompletionData data) {
        return tagged(reductions.complete(id, data, ifMatch));
    }

    @POST
    @Path("{id}/verification")
    @RolesAllowed({ADMINISTRATOR, SUPERVISOR})
    @Operation(summary = "Says how much of what a project cut is verified: that counts from now on")
    @APIResponseSchema(value = ProjectView.class, responseDescription = "the project")
    @APIResponse(responseCode = "404", description = "none with this id within the caller's reach")
    @APIResponse(responseCode = "409", description = "it is not done, or verified already")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "more than the project says it cut")
    public Response verify(
            @Parameter(description = "id of the project") @PathParam("id") UUID id,
            @Parameter(description = "the ETag that was read", example = "\"0\"") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Valid @NotNull VerificationData data) {
        return tagged(reductions.verify(id, data, ifMatch));
    }

    private static Response tagged(ProjectView project) {
        return Response.ok(project).tag(Versions.tag(project.version())).build();
    }
}
