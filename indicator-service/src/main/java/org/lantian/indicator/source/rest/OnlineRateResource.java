package org.lantian.indicator.source.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
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
import org.lantian.indicator.figures.Periods;
import org.lantian.indicator.source.reading.OnlineRateView;
import org.lantian.indicator.source.reading.SourceFigures;
import org.lantian.kit.caller.Caller;

@Path("/regions/{code}/monitor-online-rate")
@Tag(name = "emission sources", description = "what emits and has a monitor: limits, readings, exceedances")
class OnlineRateResource {

    private static final int LONGEST_PERIOD = 21;

    private final SourceFigures figures;
    private final Caller caller;

    OnlineRateResource(SourceFigures figures, Caller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "How much of a period the monitors of a region's sources were online")
    @APIResponse(responseCode = "200", description = "the rate, and who sent nothing")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "422", description = "that is no period")
    public OnlineRateView online(
            @Parameter(description = "code of the region", example = "640300") @PathParam("code") String code,
            @Parameter(description = "a day, month, quarter, half-year, year or range of days", example = "2025-12")
                    @QueryParam("period")
                    @NotBlank
                    @Size(max = LONGEST_PERIOD)
                    String period) {
        caller.mustReach(code);
        return figures.online(code, null, Periods.read("period", period));
    }
}
