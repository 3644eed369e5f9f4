package org.lantian.indicator.figures.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.indicator.station.StationRegister;
import org.lantian.kit.caller.Caller;

@Path("/stations/{code}/air-quality/hour")
@Tag(name = "air quality")
class StationRealTimeResource {

    private final RealTimeAnswers answers;
    private final StationRegister stations;
    private final Caller caller;

    StationRealTimeResource(RealTimeAnswers answers, StationRegister stations, Caller caller) {
        this.answers = answers;
        this.stations = stations;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "The real-time index of a station's hour, with its steps")
    @APIResponse(responseCode = "200", description = "the index; null without a single value")
    @APIResponse(responseCode = "404", description = "no such station within the caller's reach")
    @APIResponse(responseCode = "422", description = "that is no hour")
    public IndexAnswer of(
            @Parameter(description = "the station's code", example = "1003A") @PathParam("code") String code,
            @Parameter(description = "end of the hour", example = "2017-07-07T16:00:00+08:00")
                    @QueryParam("at")
                    @NotBlank
                    @Size(max = 40)
                    String at) {
        stations.get(code, caller.reach());
        return answers.of(stations.serviceTimeOf(code).stream().toList(), at);
    }
}
