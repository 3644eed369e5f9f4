package org.lantian.plan.progress.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.plan.progress.Progress;
import org.lantian.plan.progress.ProgressView;

@Path("/plans/{id}/progress")
@Tag(name = "progress", description = "Lights of plans, on any day")
class ProgressResource {

    private final Progress progress;

    ProgressResource(Progress progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(
            summary =
                    "The lights of a plan as of the end of a day, by measure, unit, region or for the plan as a whole",
            description = "Supervision sees the duties and targets of its region and below, a unit its own."
                    + " Lights rest on what had happened by then, whenever it was heard of.")
    @APIResponse(responseCode = "200", description = "the lights, each with its reasons and the facts behind it")
    @APIResponse(responseCode = "404", description = "no such plan within reach")
    @APIResponse(responseCode = "422", description = "the day is none, or is to come; or the grouping is unknown")
    public ProgressView progress(
            @Parameter(description = "id of the plan") @PathParam("id") UUID id,
            @Parameter(description = "the day; today if none is named", example = "2026-03-01")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "measure, unit, region or plan", example = "unit")
                    @QueryParam("by")
                    @DefaultValue("measure")
                    @Pattern(regexp = "measure|unit|region|plan")
                    String by) {
        return progress.of(id, day(asOf), Progress.By.valueOf(by.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal.Invalid("invalid_date", "asOf", "a day such as 2026-03-01");
        }
    }
}
