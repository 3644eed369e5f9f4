package org.lantian.task.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Versions;
import org.lantian.task.assignment.AssignmentDetailView;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.report.ReportContent;
import org.lantian.task.report.ReportView;
import org.lantian.task.report.Reporting;
import org.lantian.task.report.Reports;

@Path("/assignments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "how the work goes on, and that it is done")
class ReportResource {

    private final Reporting reporting;
    private final AssignmentReading reading;
    private final Reports reports;

    ReportResource(Reporting reporting, AssignmentReading reading, Reports reports) {
        this.reporting = reporting;
        this.reading = reading;
        this.reports = reports;
    }

    @GET
    @Path("/reports")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Lists the reports filed on an assignment, the latest first")
    @APIResponse(responseCode = "200", description = "the reports")
    @APIResponse(responseCode = "404", description = "no such assignment within the caller's sight")
    public List<ReportView> list(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id) {
        reading.byId(id);
        return reports.about(id);
    }

    @POST
    @Path("/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            summary = "The unit reports how its duty goes on (调度)",
            description =
                    "The first report is the beginning of the work. It answers the reporting cycle that wants it.")
    @Parameter(
            name = "Idempotency-Key",
            in = org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.HEADER,
            description = "a call repeated with the same key has no further effect",
            example = "report-2025-12")
    @APIResponse(
            responseCode = "201",
            description = "the report as it was filed",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "it is not signed for yet, waits for its reviewer, or is closed")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "a report that is empty, too long or out of range, naming the field")
    public Response report(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"1\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ReportContent report) {
        return Response.status(Response.Status.CREATED)
                .entity(reporting.report(id, report, ifMatch))
                .build();
    }

    @POST
    @Path("/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(summary = "The unit reports its duty done; the report then waits for its reviewer")
    @APIResponse(responseCode = "200", description = "the assignment, submitted")
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "it is not signed for yet, waits for its reviewer, or is closed")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "a report that is empty, too long or out of range, naming the field")
    public RestResponse<AssignmentDetailView> submit(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"1\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ReportContent report) {
        reporting.submit(id, report, ifMatch);
        var assignment = reading.byId(id);
        return RestResponse.ResponseBuilder.ok(assignment)
                .tag(Versions.tag(assignment.assignment().version()))
                .build();
    }
}
