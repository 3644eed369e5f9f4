package org.lantian.notification.template.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.kit.caller.Roles;
import org.lantian.notification.policy.RuleReader;
import org.lantian.notification.template.TemplateTrial;
import org.lantian.notification.template.WordTemplate;
import org.lantian.notification.template.Words;

@Path("/template-trials")
@Tag(name = "policies")
class TemplateTrialResource {

    private final TemplateTrial trial;
    private final RuleReader reader;

    TemplateTrialResource(TemplateTrial trial, RuleReader reader) {
        this.trial = trial;
        this.reader = reader;
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Shows what a template would say of a sample notice",
            description = "Nothing is stored or sent.")
    @APIResponse(responseCode = "200", description = "title and text")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "422", description = "the template cannot be read, or fails; the problem says why")
    public Words.Worded run(
            @RequestBody(
                            description = "the template",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = WordTemplate.class)))
                    @NotNull
                    JsonNode template) {
        return trial.run(reader.read(template, WordTemplate.class));
    }
}
