package org.lantian.indicator.ranking.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.figures.Periods;
import org.lantian.indicator.ranking.RankedBy;
import org.lantian.indicator.ranking.RankingView;
import org.lantian.indicator.ranking.Rankings;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;

@Path("/regions/{code}/ranking")
@Tag(name = "air quality", description = "what the air of a region is like")
class RankingResource {

    private static final int LONGEST_PERIOD = 21;

    private final Rankings rankings;
    private final Caller caller;

    RankingResource(Rankings rankings, Caller caller) {
        this.rankings = rankings;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(
            summary = "The parts of a region in order: by a figure, by its change, or by its distance to their targets")
    @APIResponse(responseCode = "200", description = "the places, and who has none and why")
    @APIResponse(responseCode = "404", description = "nobody knows the region")
    @APIResponse(responseCode = "422", description = "that is no period, or a single day; or no such indicator")
    public RankingView ranking(
            @Parameter(description = "region whose parts are ranked", example = "640000") @PathParam("code")
                    String code,
            @Parameter(description = "a month, quarter, half-year, year or range of days", example = "2016-03")
                    @QueryParam("period")
                    @NotBlank
                    @Size(max = LONGEST_PERIOD)
                    String period,
            @Parameter(description = "INDEX, CHANGE or DISTANCE; by default INDEX", example = "CHANGE")
                    @QueryParam("by")
                    @Nullable
                    RankedBy by,
            @Parameter(description = "code of the indicator", example = "PM25_MEAN")
                    @QueryParam("indicator")
                    @DefaultValue("COMPOSITE_INDEX")
                    @Size(max = 60)
                    String indicator) {
        var over = Periods.read("period", period);
        if (over.kind() == Period.Kind.DAY) {
            throw new Refusal.Invalid("invalid_period", "period", "a month or longer");
        }
        return rankings.of(code, over, by == null ? RankedBy.INDEX : by, indicator, caller.reach());
    }
}
