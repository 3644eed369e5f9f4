package org.lantian.plan.review.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.lifecycle.Fact;
import org.lantian.plan.lifecycle.FactView;
import org.lantian.plan.review.ChangeView;
import org.lantian.plan.review.FactReview;

@Path("/plans/{id}")
@Tag(name = "review", description = "What was read from a document is corrected before the plan is issued")
class FactResource {

    private final FactReview review;

    FactResource(FactReview review) {
        this.review = review;
    }

    /** A fact to be added. */
    record NewFact(
            @Schema(
                    description =
                            "measure that it belongs to, or that a new measure follows; null: the plan as a whole")
            @Nullable
            UUID measureId,

            @NotNull @Valid Fact fact,

            @Schema(
                    description = "words of the document that it stands on; null: it stands on none",
                    examples = "2024年10月底前完成编码登记")
            @Size(min = 1, max = 4000)
            @Nullable
            String quote) {}

    /** A fact said anew. */
    record CorrectedFact(
            @NotNull @Valid Fact fact,

            @Schema(
                    description = "other words of the document that it stands on; null: it keeps its own",
                    examples = "2024年10月底前完成编码登记")
            @Size(min = 1, max = 4000)
            @Nullable
            String quote) {}

    @GET
    @Path("/facts")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "All facts of a plan in the order of the document, each with its quote, position and origin")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    public Page<FactView> facts(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paged(review.facts(id), paging);
    }

    @POST
    @Path("/facts")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Idempotent
    @Transactional
    @Operation(
            summary = "Add a fact to a plan that is not yet issued",
            description = "A quote must stand in the document; its position is found.")
    @APIResponse(responseCode = "201", description = "the fact; the ETag is the plan's new version")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    @APIResponse(responseCode = "409", description = "the plan is issued")
    @APIResponse(responseCode = "412", description = "the plan has changed since it was read")
    @APIResponse(responseCode = "422", description = "the fact is wrong; the field says how")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response add(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @NotNull @Valid NewFact entry,
            @Parameter(description = "ETag of the plan's version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        var change = review.add(id, entry.measureId(), entry.fact(), entry.quote(), ifMatch);
        var added = Objects.requireNonNull(change.after());
        return Response.created(URI.create("/api/v1/plans/" + id + "/facts/" + added.id()))
                .entity(added)
                .tag(Versions.tag(change.version()))
                .build();
    }

    @PUT
    @Path("/facts/{factId}")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Correct a fact of a plan that is not yet issued")
    @APIResponse(responseCode = "200", description = "the fact; the ETag is the plan's new version")
    @APIResponse(responseCode = "404", description = "no such plan within reach, or no such fact")
    @APIResponse(responseCode = "409", description = "the plan is issued")
    @APIResponse(responseCode = "412", description = "the plan has changed since it was read")
    @APIResponse(responseCode = "422", description = "the fact is wrong; the field says how")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @Parameter(description = "id of the fact") @PathParam("factId") UUID factId,
            @NotNull @Valid CorrectedFact entry,
            @Parameter(description = "ETag of the plan's version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        var change = review.correct(id, factId, entry.fact(), entry.quote(), ifMatch);
        return Response.ok(change.after()).tag(Versions.tag(change.version())).build();
    }

    @DELETE
    @Path("/facts/{factId}")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Remove a fact of a plan that is not yet issued; a measure goes with all that belongs to it")
    @APIResponse(responseCode = "204", description = "it is gone; the ETag is the plan's new version")
    @APIResponse(responseCode = "404", description = "no such plan within reach, or no such fact")
    @APIResponse(responseCode = "409", description = "the plan is issued, or cannot be without this fact")
    @APIResponse(responseCode = "412", description = "the plan has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @Parameter(description = "id of the fact") @PathParam("factId") UUID factId,
            @Parameter(description = "ETag of the plan's version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return Response.noContent()
                .tag(Versions.tag(review.remove(id, factId, ifMatch)))
                .build();
    }

    @GET
    @Path("/changes")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "Who changed which fact of a plan, when, from what to what; newest first")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    public Page<ChangeView> changes(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @Parameter(description = "only changes of this fact") @QueryParam("factId") @Nullable UUID factId,
            @BeanParam @Valid Paging paging) {
        return review.changes(id, factId, paging);
    }

    private static Page<FactView> paged(java.util.List<FactView> all, Paging paging) {
        var items = all.stream()
                .skip((long) paging.page * paging.size)
                .limit(paging.size)
                .toList();
        return new Page<>(items, paging.page, paging.size, all.size());
    }
}
