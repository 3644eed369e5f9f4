package org.lantian.indicator.report.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.indicator.report.ReportData;
import org.lantian.indicator.report.ReportView;
import org.lantian.indicator.report.Reporting;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

@Path("/targets/{id}/reports")
@Tag(name = "target reports", description = "values that units report on targets, with evidence and approval")
class ReportResource {

    private final Reporting reporting;

    ReportResource(Reporting reporting) {
        this.reporting = reporting;
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, PLANNER, UNIT_OFFICER})
    @Idempotent
    @Transactional
    @Operation(summary = "Reports a value on a target, with what proves it; it counts once it is approved")
    @APIResponseSchema(value = ReportView.class, responseCode = "201", responseDescription = "submitted")
    @APIResponse(responseCode = "403", description = "the caller's unit does not answer for the target")
    @APIResponse(responseCode = "404", description = "no target with this id that the caller may see")
    @APIResponse(responseCode = "422", description = "a field is wrong")
    public Response submit(
            @Parameter(description = "id of the target") @PathParam("id") UUID id, @Valid @NotNull ReportData data) {
        var report = reporting.submit(id, data);
        return Response.created(URI.create("target-reports/" + report.id()))
                .tag(Versions.tag(report.version()))
                .entity(report)
                .build();
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "The reports on a target, the latest first")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "404", description = "no target with this id that the caller may see")
    public Page<ReportView> list(
            @Parameter(description = "id of the target") @PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
        return reporting.of(id, paging);
    }
}
