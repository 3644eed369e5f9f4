package org.lantian.plan.disclosure.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.disclosure.Disclosing;
import org.lantian.plan.disclosure.DisclosureView;

@Path("/plans/{id}/disclosure")
@Tag(name = "disclosure", description = "Which plans everybody may read")
class DisclosureResource {

    private final Disclosing disclosing;

    DisclosureResource(Disclosing disclosing) {
        this.disclosing = disclosing;
    }

    @PUT
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Opens an issued plan to the public; doing so again changes nothing")
    @APIResponseSchema(value = DisclosureView.class, responseDescription = "disclosed")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    @APIResponse(responseCode = "409", description = "the plan has not been issued")
    public Response disclose(@Parameter(description = "id of the plan") @PathParam("id") UUID id) {
        return tagged(disclosing.disclose(id));
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "Since when the plan is disclosed, and by whom")
    @APIResponseSchema(value = DisclosureView.class, responseDescription = "it is disclosed")
    @APIResponse(responseCode = "404", description = "no such plan within reach, or it is not disclosed")
    public Response of(@Parameter(description = "id of the plan") @PathParam("id") UUID id) {
        return tagged(disclosing.of(id));
    }

    @DELETE
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Operation(summary = "Closes the plan to the public again (needs If-Match); caches may show it a minute longer")
    @APIResponse(responseCode = "204", description = "the public finds it no more")
    @APIResponse(responseCode = "404", description = "no such plan within reach, or it is not disclosed")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "428", description = "without If-Match")
    public void withdraw(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        disclosing.withdraw(id, ifMatch);
    }

    private static Response tagged(DisclosureView disclosure) {
        return Response.ok(disclosure).tag(Versions.tag(disclosure.version())).build();
    }
}
