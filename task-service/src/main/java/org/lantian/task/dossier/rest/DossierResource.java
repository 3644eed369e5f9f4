package org.lantian.task.dossier.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Versions;
import org.lantian.task.dossier.DossierView;
import org.lantian.task.dossier.Dossiers;

@Path("/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments", description = "one unit's duty under one measure")
class DossierResource {

    private final Dossiers dossiers;

    DossierResource(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Shows one assignment with its milestones, recurring duties, reports and history")
    @APIResponse(responseCode = "200", description = "the assignment, its version in the ETag")
    @APIResponse(responseCode = "404", description = "no such assignment within the caller's sight")
    public RestResponse<DossierView> show(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id) {
        var dossier = dossiers.about(id);
        return RestResponse.ResponseBuilder.ok(dossier)
                .tag(Versions.tag(dossier.detail().assignment().version()))
                .build();
    }
}
