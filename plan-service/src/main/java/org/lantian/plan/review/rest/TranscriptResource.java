package org.lantian.plan.review.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.plan.review.TranscriptView;
import org.lantian.plan.review.Transcripts;

@Path("/plans/{id}/transcript")
@Tag(name = "review")
class TranscriptResource {

    private final Transcripts transcripts;

    TranscriptResource(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(
            summary = "The document's text in blocks, with the places that facts were read from",
            description = "The words are the document's own and may hold markup: show them as text.")
    @APIResponse(responseCode = "200", description = "blocks, marks, and what a person should look at")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    public TranscriptView transcript(@Parameter(description = "id of the plan") @PathParam("id") UUID id) {
        return transcripts.of(id);
    }
}
