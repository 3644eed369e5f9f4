package org.lantian.indicator.figures.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.indicator.figures.Periods;
import org.lantian.indicator.figures.day.Recomputation;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.rest.Idempotent;

@Path("/recomputations")
@Tag(name = "air quality")
class RecomputationResource {

    private final Recomputation recomputation;
    private final Caller caller;

    RecomputationResource(Recomputation recomputation, Caller caller) {
        this.recomputation = recomputation;
        this.caller = caller;
    }

    /** What is to be computed once more. */
    public record Wanted(
            @NotNull
            @Pattern(regexp = "[0-9A-Z]{6,12}")
            @Schema(description = "region whose stations it is about", examples = "110000")
            String regionCode,

            @NotBlank @Size(max = 21) @Schema(description = "the period", examples = "2016")
            String period) {}

    /** How much that is. */
    public record Accepted(
            @Schema(description = "days of stations that will be computed", examples = "366")
            int days) {}

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(ADMINISTRATOR)
    @Operation(summary = "Has stored days computed from their hours once more; the same hours give the same figures")
    @APIResponseSchema(
            value = Accepted.class,
            responseCode = "202",
            responseDescription = "it will be done in the background")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "422", description = "a field is wrong, or nobody knows the region")
    public Response recompute(@Valid @NotNull Wanted wanted) {
        int days = recomputation.of(wanted.regionCode(), Periods.read("period", wanted.period()), caller);
        return Response.accepted(new Accepted(days)).build();
    }
}
