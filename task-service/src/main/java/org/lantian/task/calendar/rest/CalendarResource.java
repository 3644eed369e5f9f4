package org.lantian.task.calendar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Versions;
import org.lantian.kit.time.WorkingYear;
import org.lantian.task.calendar.Calendars;
import org.lantian.task.calendar.WorkingYearView;

@Path("/working-calendars/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "working calendar", description = "holidays and make-up days, a year at a time")
class CalendarResource {

    private final Calendars calendars;

    CalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Shows a year of the working calendar")
    @APIResponse(responseCode = "200", description = "the year")
    @APIResponse(responseCode = "404", description = "nobody has given this year: only its weekends are off")
    public RestResponse<WorkingYearView> show(
            @PathParam("year") @Parameter(description = "the year", example = "2025") int year) {
        return withVersion(calendars.byYear(year));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Uploads a year of the working calendar",
            description =
                    "It goes before the year that came with the service. If-Match is needed once it was uploaded.")
    @APIResponse(responseCode = "200", description = "the year as it now is")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "days of another year, or days both off and worked")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<WorkingYearView> put(
            @PathParam("year") @Parameter(description = "the year", example = "2027") @Min(2000) @Max(2200) int year,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"0\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid WorkingYear days) {
        return withVersion(calendars.put(year, days, ifMatch));
    }

    private static RestResponse<WorkingYearView> withVersion(WorkingYearView view) {
        var answer = RestResponse.ResponseBuilder.ok(view);
        return view.version() == null
                ? answer.build()
                : answer.tag(Versions.tag(view.version())).build();
    }
}
