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
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.figures.AirQuality;
import org.lantian.indicator.figures.AirQualityView;
import org.lantian.indicator.figures.Periods;
import org.lantian.indicator.figures.explanation.Explaining;
import org.lantian.indicator.figures.explanation.ExplanationView;

@Path("/regions")
@Tag(
        name = "air quality",
        description = "figures by GB 3095, HJ 633 and HJ 663, the editions chosen by the date of observation")
class AirQualityResource {

    private final AirQuality airQuality;
    private final Explaining explaining;

    AirQualityResource(AirQuality airQuality, Explaining explaining) {
        this.explaining = explaining;
        this.airQuality = airQuality;
    }

    /** Air quality is public information (环境空气质量信息公开): any role may read that of any region. */
    @GET
    @Path("{code}/air-quality")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "A region's air over a day, month, quarter, year or any range of days")
    @APIResponse(
            responseCode = "200",
            description = "statistics, coverage, index or ratios, standard; without data they are absent")
    @APIResponse(responseCode = "404", description = "nobody knows the region")
    @APIResponse(responseCode = "422", description = "that is no period, or no rule set")
    public AirQualityView of(
            @Parameter(description = "code of the region", example = "110000") @PathParam("code") String code,
            @Parameter(
                            description = "2016, 2016-H1, 2016-Q1, 2016-03, 2016-03-05 or 2016-03-05/2016-04-10",
                            example = "2016")
                    @QueryParam("period")
                    @NotBlank
                    @Size(max = 21)
                    String period,
            @Parameter(
                            description = "judges all days by this rule set; without it by those of their time",
                            example = "CN-2026-transition")
                    @QueryParam("ruleSet")
                    @Size(max = 40)
                    @Nullable
                    String ruleSet) {
        return airQuality.of(code, Periods.read("period", period), ruleSet);
    }

    @GET
    @Path("{code}/air-quality/explanation")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(summary = "Why a region's figures are what they are: inputs with their versions, rules, steps")
    @APIResponse(responseCode = "200", description = "the inputs and the steps to the figures")
    @APIResponse(responseCode = "404", description = "nobody knows the region")
    @APIResponse(responseCode = "422", description = "that is no period, or no rule set")
    public ExplanationView explanation(
            @Parameter(description = "code of the region", example = "110000") @PathParam("code") String code,
            @Parameter(description = "as for the figures", example = "2016-03-05")
                    @QueryParam("period")
                    @NotBlank
                    @Size(max = 21)
                    String period,
            @Parameter(description = "as for the figures", example = "CN-2026-transition")
                    @QueryParam("ruleSet")
                    @Size(max = 40)
                    @Nullable
                    String ruleSet) {
        return explaining.of(code, Periods.read("period", period), ruleSet);
    }
}
