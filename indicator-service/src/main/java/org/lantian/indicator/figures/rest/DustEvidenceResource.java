package org.lantian.indicator.figures.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.statistics.DustSuggestion;
import org.lantian.indicator.figures.DustEvidence;
import org.lantian.indicator.figures.Periods;
import org.lantian.kit.problem.Refusal;

@Path("/regions/{code}/dust-suggestions")
@Tag(name = "dust periods")
class DustEvidenceResource {

    private static final int LONGEST = 31;

    private final DustEvidence evidence;

    DustEvidenceResource(DustEvidence evidence) {
        this.evidence = evidence;
    }

    /** Hours that look like sand and dust. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Suggested(
            @Schema(description = "begin") OffsetDateTime from,

            @Schema(description = "end; absent where it had not ended") @Nullable
            OffsetDateTime to,

            @Schema(description = "mean PM10 of the hours before, µg/m³", examples = "62")
            BigDecimal before,

            @Schema(description = "highest hour of PM10, µg/m³", examples = "871")
            BigDecimal highest) {

        static Suggested of(DustSuggestion found) {
            var to = found.to();
            return new Suggested(
                    civil(found.from()),
                    to == null ? null : civil(to),
                    found.before().rounded(Pollutant.PM10.decimals()),
                    found.highest().rounded(Pollutant.PM10.decimals()));
        }

        private static OffsetDateTime civil(LocalDateTime time) {
            return time.atZone(ShanghaiTime.ZONE).toOffsetDateTime();
        }
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(
            summary =
                    "Hours of a city's PM10 that look like sand and dust: evidence to weigh, nothing is excluded by it")
    @APIResponse(responseCode = "200", description = "those that begin in the period")
    @APIResponse(responseCode = "404", description = "nobody knows the region")
    @APIResponse(responseCode = "422", description = "that is no period, or a longer one")
    public Answers<Suggested> of(
            @Parameter(description = "code of the region", example = "110000") @PathParam("code") String code,
            @Parameter(description = "at most 31 days", example = "2021-03")
                    @QueryParam("period")
                    @NotBlank
                    @Size(max = 21)
                    String period) {
        var days = Periods.read("period", period);
        if (days.length() > LONGEST) {
            throw new Refusal.Invalid("invalid_period", "period", "at most 31 days");
        }
        return new Answers<>(evidence.of(code, days).stream().map(Suggested::of).toList());
    }
}
