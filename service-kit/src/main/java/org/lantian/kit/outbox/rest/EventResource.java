package org.lantian.kit.outbox.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.outbox.EventFeed;
import org.lantian.kit.outbox.EventPage;

/** Events are not cut to regions: whoever reads them reaches the whole country, as one who reads Kafka does. */
@Path("/events")
@Tag(name = "events", description = "What this service has published, for systems that cannot read Kafka")
class EventResource {

    private static final String WHOLE_COUNTRY = "000000";

    private final EventFeed feed;
    private final Caller caller;

    EventResource(EventFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            summary = "The events after a number, in the order in which they were published",
            description =
                    "Ask again with `next` as `after`. An event may come twice under one id, never out of its order.")
    @APIResponse(responseCode = "200", description = "some events, none when there is nothing new")
    @APIResponse(responseCode = "403", description = "the caller does not reach the whole country")
    @APIResponse(responseCode = "409", description = "events after this number have been deleted already")
    @APIResponse(responseCode = "422", description = "a parameter that cannot be read")
    public EventPage events(
            @Parameter(description = "number of the last event that is known; 0 from the oldest kept", example = "812")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @PositiveOrZero
                    long after,
            @Parameter(description = "events at most", example = "100")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(1000)
                    int limit) {
        caller.mustReach(WHOLE_COUNTRY);
        return feed.after(after, limit);
    }
}
