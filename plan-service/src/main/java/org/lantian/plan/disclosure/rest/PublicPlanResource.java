package org.lantian.plan.disclosure.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Paging;
import org.lantian.plan.disclosure.PublicPlan;
import org.lantian.plan.disclosure.PublicPlans;

@Path("/public/plans")
@PermitAll
@Tag(name = "public", description = "What everybody may read, without a token")
class PublicPlanResource {

    private static final String CACHED = "public, max-age=60";

    private final PublicPlans plans;

    PublicPlanResource(PublicPlans plans) {
        this.plans = plans;
    }

    @GET
    @Operation(summary = "Disclosed plans, the latest document first; at most a minute old")
    @APIResponse(responseCode = "200", description = "one page of public plans, without their measures")
    @APIResponse(responseCode = "429", description = "your address asks too often")
    public Response list(
            @Parameter(description = "only this region's", example = "640300")
                    @QueryParam("regionCode")
                    @Size(max = 20)
                    @Nullable
                    String regionCode,
            @Valid @BeanParam Paging paging) {
        return cached(plans.page(regionCode, paging.page, paging.size));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A disclosed plan with its objectives, measures and units as printed; at most a minute old")
    @APIResponseSchema(value = PublicPlan.class, responseDescription = "the plan")
    @APIResponse(responseCode = "404", description = "no such plan is disclosed")
    @APIResponse(responseCode = "429", description = "your address asks too often")
    public Response plan(@Parameter(description = "id of the plan") @PathParam("id") UUID id) {
        return cached(plans.plan(id).orElseThrow(() -> new Refusal.NotFound("disclosed plan", id)));
    }

    private static Response cached(Object view) {
        return Response.ok(view).header("Cache-Control", CACHED).build();
    }
}
