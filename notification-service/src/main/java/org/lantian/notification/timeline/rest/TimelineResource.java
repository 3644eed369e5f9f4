package org.lantian.notification.timeline.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.timeline.TimelineEntry;
import org.lantian.notification.timeline.Timelines;

@Path("/notices/{id}/timeline")
@Tag(name = "notices")
class TimelineResource {

    private final Timelines timelines;
    private final Caller caller;

    TimelineResource(Timelines timelines, Caller caller) {
        this.timelines = timelines;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Tells all that happened to a notice, in its order",
            description =
                    "Which event came and by which route, when it was sent, each attempt to deliver it, the signature,"
                            + " each step of the escalation, what was done and when it was closed.")
    @APIResponse(responseCode = "200", description = "what happened, the oldest first")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such notice, or not for this caller")
    public List<TimelineEntry> of(
            @Parameter(description = "id of the notice", example = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10") UUID id) {
        return timelines.of(id, Sight.of(caller));
    }
}
