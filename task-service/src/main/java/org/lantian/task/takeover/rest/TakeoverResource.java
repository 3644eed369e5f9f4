package org.lantian.task.takeover.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.assignment.rest.AssignmentFilters;
import org.lantian.task.takeover.TableExport;
import org.lantian.task.takeover.TableExport.Format;
import org.lantian.task.takeover.Takeover;
import org.lantian.task.takeover.TakeoverReport;

@Path("/assignment-tables")
@Tag(name = "takeover", description = "duties come in from spreadsheets, and go out in the same columns")
class TakeoverResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String UUID_TEXT = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Takeover takeover;
    private final TableExport export;

    TakeoverResource(Takeover takeover, TableExport export) {
        this.takeover = takeover;
        this.export = export;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR})
    @Operation(
            summary = "Takes over a table of duties of one plan with their state and dates",
            description =
                    "CSV (UTF-8 or GB18030) or XLSX with the template's headings; all rows or none. The same table"
                            + " again changes nothing.")
    @APIResponse(responseCode = "200", description = "what became of the rows")
    @APIResponse(responseCode = "404", description = "no such plan within the caller's reach")
    @APIResponse(responseCode = "413", description = "the request is larger than the service takes")
    @APIResponse(responseCode = "422", description = "no table, or rows with errors, each named by row and column")
    public TakeoverReport take(
            @RestForm("file") @Schema(description = "the table") @Nullable FileUpload file,
            @RestForm
                    @Schema(description = "the plan", examples = "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10")
                    @NotNull
                    @Pattern(regexp = UUID_TEXT)
                    String planId,
            @RestForm @DefaultValue("false") @Schema(description = "check only, store nothing") boolean dryRun) {
        if (file == null) {
            throw new Refusal.Invalid("missing_file", "file", "send the table in the form's part named file");
        }
        return takeover.take(UUID.fromString(planId), file.uploadedFile(), dryRun);
    }

    @GET
    @Path("/template")
    @Produces({CSV, XLSX})
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Downloads an empty table")
    @APIResponse(responseCode = "200", description = "the headings")
    @APIResponse(responseCode = "422", description = "a format that is not known")
    public Response template(
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Pattern(regexp = "csv|xlsx")
                    @Parameter(description = "csv or xlsx", example = "xlsx")
                    String format) {
        var wanted = format(format);
        return file(wanted, "template", to -> export.template(wanted, to));
    }

    @GET
    @Produces({CSV, XLSX})
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Downloads assignments within the caller's sight in the columns that they come in by")
    @APIResponse(responseCode = "200", description = "the table")
    @APIResponse(responseCode = "422", description = "a parameter that cannot be read")
    public Response table(
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Pattern(regexp = "csv|xlsx")
                    @Parameter(description = "csv or xlsx", example = "xlsx")
                    String format,
            @Valid @BeanParam AssignmentFilters query) {
        var wanted = format(format);
        var filter = query.filter();
        return file(wanted, "assignments", to -> export.write(filter, wanted, to));
    }

    private static Format format(String text) {
        return Format.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static Response file(Format format, String name, StreamingOutput content) {
        return Response.ok(content, format == Format.CSV ? CSV : XLSX)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name + "." + format.name().toLowerCase(Locale.ROOT) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
