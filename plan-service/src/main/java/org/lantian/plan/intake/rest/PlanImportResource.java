package org.lantian.plan.intake.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.PLANNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.plan.intake.ImportReport;
import org.lantian.plan.intake.PlanIntake;

@Path("/plan-imports")
@Tag(name = "plan imports", description = "Plan documents become drafts")
class PlanImportResource {

    private static final long LARGEST = 20L * 1024 * 1024;

    private final PlanIntake intake;

    PlanImportResource(PlanIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(
            summary = "Import a plan document as a draft",
            description = "Text (UTF-8, UTF-16, GB18030), .doc, .docx, .html, or .pdf with a text layer; at most 20 MB."
                    + " The same bytes again answer 200 with the plan that exists.")
    @APIResponse(
            responseCode = "201",
            description = "a draft was created",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "200",
            description = "a dry run, or the same bytes were imported before",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "403", description = "the plan's region lies outside the caller's reach")
    @APIResponse(responseCode = "422", description = "the document cannot be read; the code and the field say why")
    public Response take(
            @RestForm("file") @Schema(description = "the document") @Nullable FileUpload file,
            @RestForm
                    @Schema(
                            description = "region of the plan, where the document does not name it",
                            examples = "640300")
                    @Size(max = 20)
                    @Nullable
                    String regionCode,
            @RestForm
                    @Schema(description = "date of issue, where the document names none", examples = "2024-06-28")
                    @Nullable
                    String issuedOn,
            @RestForm @DefaultValue("false") @Schema(description = "read only, store nothing") boolean dryRun) {
        var outcome =
                intake.take(bytes(file), nameOf(file), blankToNull(regionCode), date(blankToNull(issuedOn)), dryRun);
        var report = outcome.report();
        return outcome.created()
                ? Response.created(URI.create("/api/v1/plans/" + report.planId()))
                        .entity(report)
                        .build()
                : Response.ok(report).build();
    }

    private static byte[] bytes(@Nullable FileUpload file) {
        if (file == null) {
            throw new Refusal.Invalid("missing_file", "file", "send the document in the form's part named file");
        }
        if (file.size() > LARGEST) {
            throw new Refusal.Invalid(
                    "too_large", "file", "it exceeds 20 MB; upload the plan without pictures and annexes");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String nameOf(@Nullable FileUpload file) {
        return file == null ? null : file.fileName();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal.Invalid("invalid_date", "issuedOn", "a date such as 2024-06-28");
        }
    }
}
