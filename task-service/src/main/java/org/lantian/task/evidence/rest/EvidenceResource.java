package org.lantian.task.evidence.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.evidence.EvidenceView;
import org.lantian.task.evidence.Proving;

@Path("/assignments/{id}/evidence")
@Tag(name = "evidence", description = "files that prove a report")
class EvidenceResource {

    private static final int LONGEST_NAME = 200;

    private final Proving proving;

    EvidenceResource(Proving proving) {
        this.proving = proving;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.UNIT_OFFICER)
    @Operation(
            summary = "The unit uploads a file for its reports to name",
            description = "PDF, PNG, JPEG, and Office files old and new, told by their content; at most 20 MB. The same"
                    + " file again answers 200 with the one that is there.")
    @APIResponse(
            responseCode = "201",
            description = "the file was taken",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(
            responseCode = "200",
            description = "it was there already",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "403", description = "the duty is another unit's")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "413", description = "the request is larger than the service takes")
    @APIResponse(responseCode = "422", description = "no file, too large, of no such type, or not what its name claims")
    public Response upload(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @RestForm("file") @Schema(description = "the file") @Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw new Refusal.Invalid("missing_file", "file", "send the file in the form's part named file");
        }
        var taken = proving.take(id, plainName(file.fileName()), file.uploadedFile());
        if (!taken.isNew()) {
            return Response.ok(taken.evidence()).build();
        }
        return Response.created(URI.create("/api/v1/assignments/" + id + "/evidence/"
                        + taken.evidence().id() + "/content"))
                .entity(taken.evidence())
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Lists the files uploaded for an assignment, the first first")
    @APIResponse(responseCode = "200", description = "the files")
    @APIResponse(responseCode = "404", description = "no such assignment within the caller's sight")
    public List<EvidenceView> list(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id) {
        return proving.about(id);
    }

    @GET
    @Path("/{evidenceId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Downloads a file; the ETag is its SHA-256")
    @APIResponse(responseCode = "200", description = "its bytes, as an attachment")
    @APIResponse(responseCode = "404", description = "no such file within the caller's sight")
    public Response download(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @PathParam("evidenceId")
                    @Parameter(description = "id of the file", example = "0d0f7a6e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
                    UUID evidenceId) {
        var evidence = proving.byId(id, evidenceId);
        StreamingOutput bytes = to -> proving.copy(evidenceId, to);
        return Response.ok(bytes, evidence.mediaType())
                .tag(new EntityTag(evidence.sha256()))
                .header("Content-Length", evidence.size())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(evidence.name(), UTF_8).replace("+", "%20"))
                .build();
    }

    /** The last part of what a browser calls the file, without what no file name should hold. */
    private static String plainName(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Refusal.Invalid("invalid_name", "file", "a name of 1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }
}
