package org.lantian.indicator.observation.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.apikey.KeyScopes;
import org.lantian.indicator.apikey.Scope;
import org.lantian.indicator.observation.form.ObservationForm;
import org.lantian.indicator.observation.intake.Intake;
import org.lantian.indicator.observation.intake.IntakeAnswer;
import org.lantian.indicator.observation.reading.Hours;
import org.lantian.indicator.observation.reading.ObservationReading;
import org.lantian.kit.caller.Caller;

@Path("/observations")
@Tag(
        name = "observations",
        description =
                "hourly means in µg/m³ (CO mg/m³), each with the end of its hour and an offset, and a quality flag where"
                        + " something is the matter. Sending the same again"
                        + " changes nothing; another value for a known hour becomes its next version. One to a hundred thousand"
                        + " rows a request, refused row by row.")
class ObservationResource {

    private static final String LINES = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String ROW = "{\"station\": \"1003A\", \"pollutant\": \"PM25\","
            + " \"observedAt\": \"2016-03-05T01:00:00+08:00\", \"value\": 34}";

    /** GB18030 reads what the older ones write. */
    private static final Set<String> CHINESE = Set.of("GB18030", "GBK", "GB2312");

    private final Intake intake;
    private final ObservationReading reading;
    private final KeyScopes scopes;
    private final Caller caller;

    ObservationResource(Intake intake, ObservationReading reading, KeyScopes scopes, Caller caller) {
        this.reading = reading;
        this.intake = intake;
        this.scopes = scopes;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ADMINISTRATOR, DATA_FEED})
    @Operation(summary = "Takes hourly means as a JSON list")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one hour", value = "[" + ROW + "]")))
    @APIResponse(responseCode = "200", description = "what became of the rows")
    @APIResponse(responseCode = "413", description = "more than 25 MB")
    @APIResponse(responseCode = "422", description = "empty, no list, or too many rows; nothing was stored")
    public IntakeAnswer takeList(@Valid @BeanParam OriginParams origin, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        return take(ObservationForm.JSON_LIST, origin, headers, body);
    }

    @POST
    @Consumes(LINES)
    @RolesAllowed({ADMINISTRATOR, DATA_FEED})
    @Operation(summary = "Takes hourly means as JSON, one object a line")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one hour", value = ROW)))
    @APIResponse(responseCode = "200", description = "what became of the rows")
    @APIResponse(responseCode = "413", description = "more than 25 MB")
    @APIResponse(responseCode = "422", description = "empty or too many rows; nothing was stored")
    public IntakeAnswer takeLines(@Valid @BeanParam OriginParams origin, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        return take(ObservationForm.JSON_LINES, origin, headers, body);
    }

    @POST
    @Consumes(CSV)
    @RolesAllowed({ADMINISTRATOR, DATA_FEED})
    @Operation(summary = "Takes hourly means as CSV: station, pollutant, observedAt, value and, where wanted, flag")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "one hour",
                                            value = "station,pollutant,observedAt,value\n"
                                                    + "1003A,PM25,2016-03-05T01:00:00+08:00,34\n")))
    @APIResponse(responseCode = "200", description = "what became of the rows")
    @APIResponse(responseCode = "413", description = "more than 25 MB")
    @APIResponse(responseCode = "422", description = "empty, columns missing, or too many rows; nothing was stored")
    public IntakeAnswer takeCsv(@Valid @BeanParam OriginParams origin, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        return take(ObservationForm.CSV, origin, headers, body);
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, DATA_FEED, AUDITOR})
    @Operation(
            summary =
                    "Hours of the caller's region that were added or corrected since a time, by the time of their receipt")
    @APIResponse(responseCode = "200", description = "the hours as they now stand, and where the list goes on")
    @APIResponse(responseCode = "422", description = "a parameter is wrong")
    public Hours changed(
            @Parameter(description = "received then or later", example = "2026-03-05T08:00:00+08:00")
                    @QueryParam("changedSince")
                    @NotBlank
                    @Size(max = 40)
                    String changedSince,
            @Parameter(description = "what next said in the answer before")
                    @QueryParam("after")
                    @Size(max = 200)
                    @Nullable
                    String after,
            @Parameter(description = "hours an answer holds at most", example = "1000")
                    @QueryParam("limit")
                    @DefaultValue("1000")
                    @Min(1)
                    @Max(10_000)
                    int limit) {
        return reading.changedSince(Times.read("changedSince", changedSince), caller.reach(), after, limit);
    }

    private IntakeAnswer take(ObservationForm form, OriginParams origin, HttpHeaders headers, InputStream body)
            throws IOException {
        scopes.mustHold(Scope.OBSERVATIONS);
        return intake.take(form, body, charset(headers), origin.of(caller), caller);
    }

    /** A Chinese encoding that the request names, else UTF-8: many clients name what they do not write. */
    private static Charset charset(HttpHeaders headers) {
        var type = headers.getMediaType();
        var named = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return named != null && CHINESE.contains(named.toUpperCase(Locale.ROOT))
                ? Charset.forName("GB18030")
                : StandardCharsets.UTF_8;
    }
}
