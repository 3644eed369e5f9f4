package org.lantian.indicator.evaluation.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.evaluation.EvaluationReading;
import org.lantian.indicator.evaluation.EvaluationView;
import org.lantian.indicator.evaluation.VerdictView;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

@Path("/targets/{id}")
@Tag(name = "targets", description = "what is to be reached, and what the figures say about it")
class EvaluationResource {

    private final EvaluationReading evaluations;
    private final Caller caller;

    EvaluationResource(EvaluationReading evaluations, Caller caller) {
        this.evaluations = evaluations;
        this.caller = caller;
    }

    @GET
    @Path("evaluation")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(
            summary = "How a target stands: verdict, inputs, months, what is left of the period, phases, who answers")
    @APIResponse(responseCode = "200", description = "computed from what is stored")
    @APIResponse(responseCode = "404", description = "none with this id that the caller may see")
    @APIResponse(responseCode = "422", description = "a day that cannot be read, or after today")
    public EvaluationView evaluation(
            @Parameter(description = "id of the target") @PathParam("id") UUID id,
            @Parameter(description = "judged by the days before this one; by default today", example = "2025-07-01")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf) {
        return evaluations.of(id, asOf, caller);
    }

    @GET
    @Path("verdicts")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "Every verdict that a target has had, the latest first")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "404", description = "none with this id that the caller may see")
    public Page<VerdictView> verdicts(
            @Parameter(description = "id of the target") @PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
        return evaluations.past(id, paging, caller);
    }
}
