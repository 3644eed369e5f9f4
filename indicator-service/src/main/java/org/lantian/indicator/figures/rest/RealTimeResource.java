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
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.station.StationRegister;
import org.lantian.kit.problem.Refusal;

@Path("/regions/{code}/air-quality/hour")
@Tag(name = "air quality")
class RealTimeResource {

    private final RealTimeAnswers answers;
    private final StationRegister stations;
    private final Directory directory;

    RealTimeResource(RealTimeAnswers answers, StationRegister stations, Directory directory) {
        this.answers = answers;
        this.stations = stations;
        this.directory = directory;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "The real-time index of a region's hour from the mean of its control stations, with its steps")
    @APIResponse(responseCode = "200", description = "the index; null without a single value")
    @APIResponse(responseCode = "404", description = "nobody knows the region")
    @APIResponse(responseCode = "422", description = "that is no hour")
    public IndexAnswer of(
            @Parameter(description = "code of the region", example = "110000") @PathParam("code") String code,
            @Parameter(description = "end of the hour", example = "2017-07-07T16:00:00+08:00")
                    @QueryParam("at")
                    @NotBlank
                    @Size(max = 40)
                    String at) {
        var region = directory.region(code).orElseThrow(() -> new Refusal.NotFound("region", code));
        return answers.of(stations.controlStationsOf(region.code()), at);
    }
}
