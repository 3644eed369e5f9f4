package org.lantian.indicator.report.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.report.ReportView;
import org.lantian.indicator.report.Reporting;
import org.lantian.kit.rest.Versions;

@Path("/target-reports/{id}")
@Tag(name = "target reports", description = "values that units report on targets, with evidence and approval")
class DecisionResource {

    private final Reporting reporting;

    DecisionResource(Reporting reporting) {
        this.reporting = reporting;
    }

    /** Why a report is given back. */
    @Schema(name = "ReportReturn")
    record Return(
            @NotBlank @Size(max = 500) @Schema(description = "why", examples = "缺少统计部门的证明材料")
            String reason) {}

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "A report, with its ETag")
    @APIResponseSchema(value = ReportView.class, responseDescription = "the report")
    @APIResponse(responseCode = "404", description = "none with this id on a target that the caller may see")
    public Response get(@Parameter(description = "id of the report") @PathParam("id") UUID id) {
        return tagged(reporting.get(id));
    }

    @POST
    @Path("approval")
    @RolesAllowed({ADMINISTRATOR, SUPERVISOR})
    @Operation(summary = "Approves a report: its value counts from now on")
    @APIResponseSchema(value = ReportView.class, responseDescription = "the report, approved")
    @APIResponse(responseCode = "404", description = "none with this id on a target that the caller may see")
    @APIResponse(responseCode = "409", description = "it is decided already, or the caller submitted it")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    public Response approve(
            @Parameter(description = "id of the report") @PathParam("id") UUID id,
            @Parameter(description = "the ETag that was read", example = "\"0\"") @HeaderParam("If-Match") @Nullable
                    String ifMatch) {
        return tagged(reporting.approve(id, ifMatch));
    }

    @POST
    @Path("return")
    @RolesAllowed({ADMINISTRATOR, SUPERVISOR})
    @Operation(summary = "Gives a report back, with the reason; a new one may be submitted")
    @APIResponseSchema(value = ReportView.class, responseDescription = "the report, returned")
    @APIResponse(responseCode = "404", description = "none with this id on a target that the caller may see")
    @APIResponse(responseCode = "409", description = "it is decided already, or the caller submitted it")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "without a reason")
    public Response giveBack(
            @Parameter(description = "id of the report") @PathParam("id") UUID id,
            @Parameter(description = "the ETag that was read", example = "\"0\"") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Valid @NotNull Return body) {
        return tagged(reporting.giveBack(id, body.reason(), ifMatch));
    }

    private static Response tagged(ReportView report) {
        return Response.ok(report).tag(Versions.tag(report.version())).build();
    }
}
