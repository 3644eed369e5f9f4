package org.lantian.plan.lifecycle.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.lifecycle.PlanRelations;
import org.lantian.plan.lifecycle.PlanView;
import org.lantian.plan.revision.Difference;

@Path("/plans/{id}")
@Tag(name = "plans", description = "Plans and their life from draft to issued")
class PlanRelationResource {

    private final PlanRelations relations;

    PlanRelationResource(PlanRelations relations) {
        this.relations = relations;
    }

    /** Another plan. */
    record PlanReference(
            @Schema(description = "id of the other plan", examples = "0197b1c2-0000-7000-8000-000000000001") @NotNull
            UUID planId) {}

    @PUT
    @Path("/predecessor")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(
            summary = "Make a draft the revision of a plan in force; issuing it supersedes that plan (needs If-Match)")
    @APIResponse(responseCode = "200", description = "the plan; its version is the ETag")
    @APIResponse(responseCode = "409", description = "it cannot be its revision; every reason is listed")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "no such plan within reach")
    public Response revise(
            @Parameter(description = "id of the draft") @PathParam("id") UUID id,
            @NotNull @Valid PlanReference former,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(relations.revise(id, former.planId(), ifMatch));
    }

    @DELETE
    @Path("/predecessor")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Make a revision an ordinary draft again (needs If-Match)")
    @APIResponse(responseCode = "200", description = "the plan; its version is the ETag")
    @APIResponse(responseCode = "409", description = "the plan is no draft any more")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    public Response reviseNone(
            @Parameter(description = "id of the draft") @PathParam("id") UUID id,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(relations.revise(id, null, ifMatch));
    }

    @GET
    @Path("/difference")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(
            summary = "What the plan changes of the one that it supersedes, or of another",
            description =
                    "Measures and targets are found again by what they say, not by their numbers. What is marked as"
                            + " carried on keeps its assignments, signatures and verdicts; the rest is withdrawn or new.")
    @APIResponse(responseCode = "200", description = "the difference")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    @APIResponse(responseCode = "409", description = "the plan supersedes none, and no other was named")
    public Difference difference(
            @Parameter(description = "id of the later plan") @PathParam("id") UUID id,
            @Parameter(description = "id of the plan to compare it with; by default the one that it supersedes")
                    @QueryParam("from")
                    @Nullable
                    UUID from) {
        return relations.difference(id, from);
    }

    @PUT
    @Path("/parent")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Name the plan of a level above that this one carries out (needs If-Match)")
    @APIResponse(responseCode = "200", description = "the plan; its version is the ETag")
    @APIResponse(responseCode = "409", description = "it cannot carry out that plan; every reason is listed")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "no such plan within reach")
    public Response carryOut(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @NotNull @Valid PlanReference parent,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(relations.carryOut(id, parent.planId(), ifMatch));
    }

    @DELETE
    @Path("/parent")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Say that the plan carries out none (needs If-Match)")
    @APIResponse(responseCode = "200", description = "the plan; its version is the ETag")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    public Response carryOutNone(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(relations.carryOut(id, null, ifMatch));
    }

    private static Response tagged(PlanView plan) {
        return Response.ok(plan).tag(Versions.tag(plan.version())).build();
    }
}
