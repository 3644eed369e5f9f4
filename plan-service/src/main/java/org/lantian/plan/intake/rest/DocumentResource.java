package org.lantian.plan.intake.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.plan.intake.OriginalDocument;
import org.lantian.plan.intake.PlanSources;

@Path("/plans/{id}/document")
@Tag(name = "plans")
class DocumentResource {

    private final PlanSources sources;

    DocumentResource(PlanSources sources) {
        this.sources = sources;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(
            summary = "The plan's document as it came, byte for byte",
            description =
                    "The ETag is the SHA-256 of the bytes. It is always saved, never shown: a document may hold markup.")
    @APIResponse(responseCode = "200", description = "the bytes, in the form in which they came")
    @APIResponse(responseCode = "304", description = "the bytes are those of the ETag sent as If-None-Match")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    public Response document(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id, @Context Request request) {
        var original = sources.original(id);
        var tag = new EntityTag(original.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null ? unchanged : Response.ok(original.bytes(), original.mediaType());
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(original))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** The name in ASCII for old clients, and in UTF-8 (RFC 6266). */
    private static String attachment(OriginalDocument original) {
        var name = original.fileName();
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + name.replaceAll("[^\\x20-\\x7e]|%", "_") + "\"; filename*=UTF-8''" + encoded;
    }
}
