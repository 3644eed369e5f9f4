package org.lantian.plan.level.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.kit.rest.Page;
import org.lantian.plan.level.Alignment;
import org.lantian.plan.level.Alignments;
import org.lantian.plan.level.ParentSuggestion;
import org.lantian.plan.level.ParentSuggestions;

@Path("/plans/{id}")
@Tag(name = "levels", description = "Plans of several levels held against each other")
class AlignmentResource {

    private final Alignments alignments;
    private final ParentSuggestions suggestions;

    AlignmentResource(Alignments alignments, ParentSuggestions suggestions) {
        this.alignments = alignments;
        this.suggestions = suggestions;
    }

    @GET
    @Path("/alignment")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, AUDITOR})
    @Operation(
            summary = "How the plan stands to the one that it carries out and to those that carry it out",
            description =
                    "Weaker targets, measures without a counterpart, lower plans that are missing at the day that the plan"
                            + " sets, tonnes that do not add up. What cannot be compared is listed with the reason.")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    public Alignment alignment(@Parameter(description = "id of the plan") @PathParam("id") UUID id) {
        return alignments.of(id);
    }

    @GET
    @Path("/parent-suggestions")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, AUDITOR})
    @Operation(
            summary =
                    "Plans that this one may carry out: those that its document rests on first, then others in force above")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    public Page<ParentSuggestion> suggestions(@Parameter(description = "id of the plan") @PathParam("id") UUID id) {
        var all = suggestions.of(id);
        return new Page<>(all, 0, all.size(), all.size());
    }
}
