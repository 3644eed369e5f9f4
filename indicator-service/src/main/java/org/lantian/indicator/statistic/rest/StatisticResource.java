package org.lantian.indicator.statistic.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.apikey.KeyScopes;
import org.lantian.indicator.apikey.Scope;
import org.lantian.indicator.list.Entries;
import org.lantian.indicator.statistic.PublishedStatistic;
import org.lantian.indicator.statistic.PublishedStatistics;
import org.lantian.indicator.statistic.StatisticsAnswer;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

@Path("/statistics")
@Tag(name = "statistics", description = "figures that others have published, as they were printed")
class StatisticResource {

    private final PublishedStatistics statistics;
    private final Entries entries;
    private final KeyScopes scopes;
    private final Caller caller;

    StatisticResource(PublishedStatistics statistics, Entries entries, KeyScopes scopes, Caller caller) {
        this.statistics = statistics;
        this.entries = entries;
        this.scopes = scopes;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, PLANNER, DATA_FEED})
    @Operation(summary = "Takes published figures, all of a list or none; a figure that is known is replaced")
    @APIResponse(responseCode = "200", description = "how many were new, known or replaced")
    @APIResponse(responseCode = "422", description = "what is wrong with which figure; nothing was stored")
    public StatisticsAnswer take(@NotNull @Size(max = 10_000) List<PublishedStatistic> figures) {
        scopes.mustHold(Scope.STATISTICS);
        entries.check(figures);
        return statistics.take(figures, caller);
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "Published figures of the caller's region and below, by region, period and statistic")
    @APIResponse(responseCode = "200", description = "one page")
    public Page<PublishedStatistic> find(
            @Parameter(description = "only this region", example = "640100") @QueryParam("regionCode") @Nullable
                    String regionCode,
            @Parameter(description = "only this period", example = "2022-11") @QueryParam("period") @Nullable
                    String period,
            @Parameter(description = "only this statistic", example = "COMPOSITE_INDEX")
                    @QueryParam("statistic")
                    @Nullable
                    String statistic,
            @Valid @BeanParam Paging paging) {
        return statistics.find(new PublishedStatistics.Wanted(regionCode, period, statistic), caller.reach(), paging);
    }
}
