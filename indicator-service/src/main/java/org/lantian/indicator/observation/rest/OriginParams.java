package org.lantian.indicator.observation.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.observation.Origin;
import org.lantian.kit.caller.Caller;

/** Where the rows of a request come from, and why they differ from what is known. */
public class OriginParams {

    @QueryParam("source")
    @Size(max = 200)
    @Parameter(
            description = "where the values come from; by default the caller's name",
            example = "UCI Beijing Multi-Site")
    public @Nullable String source;

    @QueryParam("reason")
    @Size(max = 500)
    @Parameter(description = "why values differ from those stored; kept with each correction", example = "校准后重报")
    public @Nullable String reason;

    Origin of(Caller caller) {
        var named = source == null || source.isBlank() ? caller.name() : source;
        return new Origin(named, reason == null || reason.isBlank() ? "sent again with another value" : reason);
    }
}
