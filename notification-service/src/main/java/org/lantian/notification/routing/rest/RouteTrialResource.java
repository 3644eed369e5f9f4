package org.lantian.notification.routing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.kit.caller.Roles;
import org.lantian.notification.routing.RouteTrial;
import org.lantian.notification.routing.SampleEvent;

@Path("/route-trials")
@Tag(name = "policies")
class RouteTrialResource {

    private final RouteTrial trial;

    RouteTrialResource(RouteTrial trial) {
        this.trial = trial;
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Tries the routes against a sample event",
            description = "Says who would be told what, by which route, and what would be kept back. Nothing is sent.")
    @APIResponse(responseCode = "200", description = "those who would be told, the nearest to the duty first")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "422", description = "a field is wrong")
    public List<RouteTrial.Told> run(@NotNull @Valid SampleEvent sample) {
        return trial.run(sample);
    }
}
