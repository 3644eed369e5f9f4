package org.lantian.indicator.source.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.indicator.list.Entries;
import org.lantian.indicator.source.reading.Reading;
import org.lantian.indicator.source.reading.ReadingsAnswer;
import org.lantian.indicator.source.reading.SourceReadings;

@Path("/source-readings")
@Tag(name = "emission sources", description = "what emits and has a monitor: limits, readings, exceedances")
class ReadingResource {

    private final SourceReadings readings;
    private final Entries entries;

    ReadingResource(SourceReadings readings, Entries entries) {
        this.readings = readings;
        this.entries = entries;
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, DATA_FEED})
    @Operation(summary = "Takes hourly means at sources; a known hour is replaced, what exceeds its limit is told")
    @APIResponse(responseCode = "200", description = "how many were taken, and each that was refused with its reason")
    @APIResponse(responseCode = "422", description = "an entry that cannot be read; nothing was stored")
    public ReadingsAnswer take(@NotNull @Size(max = 10_000) List<Reading> list) {
        entries.check(list);
        return readings.take(list);
    }
}
