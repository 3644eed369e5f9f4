package org.lantian.indicator.disclosure.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.indicator.disclosure.PublicAirQuality;
import org.lantian.indicator.disclosure.PublicFigures;
import org.lantian.indicator.disclosure.PublicRanking;
import org.lantian.indicator.figures.Periods;

/** Air quality is public information (环境空气质量信息公开). */
@Path("/public")
@PermitAll
@Tag(name = "public", description = "What everybody may read, without a token")
class PublicResource {

    private static final String CACHED = "public, max-age=60";
    private static final int LONGEST_PERIOD = 21;

    private final PublicFigures figures;

    PublicResource(PublicFigures figures) {
        this.figures = figures;
    }

    @GET
    @Path("regions/{code}/air-quality")
    @Operation(summary = "A region's air over a period, as the public is told; at most a minute old")
    @APIResponseSchema(
            value = PublicAirQuality.class,
            responseDescription = "the figures; without data they are absent")
    @APIResponse(responseCode = "404", description = "nobody knows the region")
    @APIResponse(responseCode = "422", description = "that is no period")
    @APIResponse(responseCode = "429", description = "your address asks too often")
    public Response airQuality(
            @Parameter(description = "code of the region", example = "110000") @PathParam("code") String code,
            @Parameter(description = "a day, month, quarter, half-year, year or range of days", example = "2016")
                    @QueryParam("period")
                    @NotBlank
                    @Size(max = LONGEST_PERIOD)
                    String period) {
        return cached(figures.airQuality(code, Periods.read("period", period)));
    }

    @GET
    @Path("regions/{code}/ranking")
    @Operation(summary = "The cities of a province, or counties of a city, by composite index; at most a minute old")
    @APIResponseSchema(value = PublicRanking.class, responseDescription = "the places, the cleanest first")
    @APIResponse(responseCode = "404", description = "nobody knows the region")
    @APIResponse(responseCode = "422", description = "that is no period, or a single day")
    @APIResponse(responseCode = "429", description = "your address asks too often")
    public Response ranking(
            @Parameter(description = "region whose parts are ranked", example = "640000") @PathParam("code")
                    String code,
            @Parameter(description = "a month, quarter, half-year, year or range of days", example = "2016-03")
                    @QueryParam("period")
                    @NotBlank
                    @Size(max = LONGEST_PERIOD)
                    String period) {
        return cached(figures.ranking(code, Periods.read("period", period)));
    }

    private static Response cached(Object view) {
        return Response.ok(view).header("Cache-Control", CACHED).build();
    }
}
