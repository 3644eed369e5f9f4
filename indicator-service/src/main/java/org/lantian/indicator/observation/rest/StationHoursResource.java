package org.lantian.indicator.observation.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.observation.reading.HourView;
import org.lantian.indicator.observation.reading.Hours;
import org.lantian.indicator.observation.reading.ObservationReading;
import org.lantian.indicator.observation.stuck.StuckRun;
import org.lantian.indicator.station.KnownStations;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;

@Path("/stations/{code}/observations")
@RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
@Tag(name = "observations")
class StationHoursResource {

    private static final int LONGEST = 31;

    private final ObservationReading observations;
    private final KnownStations stations;
    private final Caller caller;

    StationHoursResource(ObservationReading observations, KnownStations stations, Caller caller) {
        this.observations = observations;
        this.stations = stations;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "A station's hours of one to 31 days, as they now stand")
    @APIResponse(responseCode = "200", description = "the hours by time and pollutant")
    @APIResponse(responseCode = "404", description = "no such station within the caller's reach")
    @APIResponse(responseCode = "422", description = "that is no period, or a longer one")
    public Hours of(
            @Parameter(description = "the station's code", example = "1003A") @PathParam("code") String code,
            @Parameter(description = "a day, a month or a range of at most 31 days", example = "2016-03-05")
                    @QueryParam("period")
                    @NotBlank
                    @Size(max = 21)
                    String period,
            @Parameter(description = "only this pollutant", example = "PM25") @QueryParam("pollutant") @Nullable
                    Pollutant pollutant) {
        mustReach(code);
        return new Hours(observations.of(code, days(period), pollutant), null);
    }

    @GET
    @Path("latest")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "The last hour of each pollutant that a station has")
    @APIResponse(responseCode = "200", description = "at most one for each pollutant")
    @APIResponse(responseCode = "404", description = "no such station within the caller's reach")
    public Hours latest(
            @Parameter(description = "the station's code", example = "1003A") @PathParam("code") String code) {
        mustReach(code);
        return new Hours(observations.latest(code), null);
    }

    @GET
    @Path("stuck")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(
            summary =
                    "Hours in a row with the very same value, for review: they count until they are sent again with the flag STUCK")
    @APIResponse(responseCode = "200", description = "those that touch the period, by series and time")
    @APIResponse(responseCode = "404", description = "no such station within the caller's reach")
    @APIResponse(responseCode = "422", description = "that is no period, or a longer one")
    public List<StuckRun> stuck(
            @Parameter(description = "the station's code", example = "1003A") @PathParam("code") String code,
            @Parameter(description = "a day, a month or a range of at most 31 days", example = "2016-03-05")
                    @QueryParam("period")
                    @NotBlank
                    @Size(max = 21)
                    String period) {
        mustReach(code);
        return observations.stuck(code, days(period));
    }

    @GET
    @Path("history")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "All versions of one hour, each with its source and reason, the first one first")
    @APIResponse(responseCode = "200", description = "the versions; none if the hour was never observed")
    @APIResponse(responseCode = "404", description = "no such station within the caller's reach")
    @APIResponse(responseCode = "422", description = "a parameter is wrong")
    public Hours history(
            @Parameter(description = "the station's code", example = "1003A") @PathParam("code") String code,
            @Parameter(description = "pollutant", example = "PM25") @QueryParam("pollutant") @NotNull
                    Pollutant pollutant,
            @Parameter(description = "end of the hour", example = "2016-03-05T01:00:00+08:00")
                    @QueryParam("observedAt")
                    @NotBlank
                    @Size(max = 40)
                    String observedAt) {
        mustReach(code);
        List<HourView> versions = observations.history(code, Times.read("observedAt", observedAt), pollutant);
        return new Hours(versions, null);
    }

    private void mustReach(String code) {
        if (stations.of(code)
                .filter(station -> caller.reach().covers(station.regionCode()))
                .isEmpty()) {
            throw new Refusal.NotFound("station", code);
        }
    }

    private static Period days(String text) {
        try {
            var period = Period.parse(text);
            if (period.length() <= LONGEST) {
                return period;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal.Invalid("invalid_period", "period", String.valueOf(e.getMessage()));
        }
        throw new Refusal.Invalid("invalid_period", "period", "at most 31 days");
    }
}
