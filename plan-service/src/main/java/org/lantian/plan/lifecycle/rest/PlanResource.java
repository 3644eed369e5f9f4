package org.lantian.plan.lifecycle.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.lifecycle.MeasureView;
import org.lantian.plan.lifecycle.PlanLifecycle;
import org.lantian.plan.lifecycle.PlanRisks;
import org.lantian.plan.lifecycle.PlanStatus;
import org.lantian.plan.lifecycle.PlanView;
import org.lantian.plan.risk.Risk;

@Path("/plans")
@Tag(name = "plans", description = "Plans and their life from draft to issued")
class PlanResource {

    private final PlanLifecycle lifecycle;
    private final PlanRisks risks;

    PlanResource(PlanLifecycle lifecycle, PlanRisks risks) {
        this.lifecycle = lifecycle;
        this.risks = risks;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "Plans within reach, newest first, and those in force for the regions above")
    public Page<PlanView> plans(
            @Parameter(description = "only this region's", example = "640300")
                    @QueryParam("regionCode")
                    @Size(max = 20)
                    @Nullable
                    String regionCode,
            @Parameter(description = "only in this status") @QueryParam("status") @Nullable PlanStatus status,
            @BeanParam @Valid Paging paging) {
        return lifecycle.plans(regionCode, status, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "One plan with its objectives and the number of its risks by kind")
    @APIResponse(responseCode = "200", description = "the plan; its version is the ETag")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    public Response plan(@Parameter(description = "id of the plan") @PathParam("id") UUID id) {
        var detail = risks.counted(id);
        return Response.ok(detail).tag(Versions.tag(detail.plan().version())).build();
    }

    @GET
    @Path("/{id}/risks")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "What is likely to go wrong with a plan: where it shows and why, in the order of the document")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    public Page<Risk> risks(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @Parameter(description = "only risks of this kind", example = "NO_LEAD")
                    @QueryParam("kind")
                    @Pattern(regexp = "[A-Z_]{1,30}")
                    @Nullable
                    String kind,
            @BeanParam @Valid Paging paging) {
        var found = risks.of(id).stream()
                .filter(r -> kind == null || r.kind().name().equals(kind))
                .toList();
        var items = found.stream()
                .skip((long) paging.page * paging.size)
                .limit(paging.size)
                .toList();
        return new Page<>(items, paging.page, paging.size, found.size());
    }

    @GET
    @Path("/{id}/measures")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "The measures of a plan in the order of the document, one entry per responsibility clause")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    public Page<MeasureView> measures(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return lifecycle.measures(id, paging);
    }

    @POST
    @Path("/{id}/consultation")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Open a draft for consultation")
    @APIResponse(responseCode = "200", description = "the plan, now in consultation")
    @APIResponse(responseCode = "409", description = "the plan is no draft")
    public Response openConsultation(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(lifecycle.openConsultation(id, ifMatch));
    }

    /** What came of a consultation. */
    record ConsultationResult(
            @Schema(description = "who was heard and what was changed", examples = "征求12家单位意见，采纳9条")
            @NotBlank
            @Size(max = 4000)
            String summary) {}

    @POST
    @Path("/{id}/consultation-result")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Record what came of the consultation; the plan can then be issued")
    @APIResponse(responseCode = "200", description = "the plan")
    @APIResponse(responseCode = "409", description = "the plan is not in consultation")
    public Response concludeConsultation(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @NotNull @Valid ConsultationResult result,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(lifecycle.concludeConsultation(id, result.summary(), ifMatch));
    }

    @POST
    @Path("/{id}/issuance")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Issue the plan: units are resolved, collective names expanded, duties and targets published")
    @APIResponse(responseCode = "200", description = "the plan, in force")
    @APIResponse(responseCode = "409", description = "it cannot be issued; every reason is listed")
    public Response issue(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(lifecycle.issue(id, ifMatch));
    }

    /** Why a plan ends. */
    record Closure(
            @Schema(description = "why; the units whose duties end with it read this", examples = "规划期满")
            @NotBlank
            @Size(max = 1000)
            String reason) {}

    @POST
    @Path("/{id}/closure")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Close a plan in force; what is open under it is cancelled with the reason")
    @APIResponse(responseCode = "200", description = "the plan, closed")
    @APIResponse(responseCode = "409", description = "it cannot be closed; every reason is listed")
    public Response close(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @NotNull @Valid Closure closure,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(lifecycle.close(id, closure.reason(), ifMatch));
    }

    private static Response tagged(PlanView plan) {
        return Response.ok(plan).tag(Versions.tag(plan.version())).build();
    }
}
