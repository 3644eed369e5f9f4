package org.lantian.task.assignment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;
import org.lantian.task.assignment.AssignmentDetailView;
import org.lantian.task.assignment.AssignmentReading;
import org.lantian.task.assignment.Review;

@Path("/assignments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review", description = "the reviewer's verdict on a submission")
class ReviewResource {

    private final Review review;
    private final AssignmentReading reading;

    ReviewResource(Review review, AssignmentReading reading) {
        this.review = review;
        this.reading = reading;
    }

    @POST
    @Path("/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.SUPERVISOR})
    @Operation(
            summary = "The reviewer accepts the report: the duty is done",
            description =
                    "The lead reviews the units that help it; the supervisor of the plan's region reviews the lead,"
                            + " and duties without one. The body may be left out.")
    @APIResponse(responseCode = "200", description = "the assignment, completed")
    @APIResponse(responseCode = "403", description = "someone else reviews this report")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(
            responseCode = "409",
            description =
                    "nothing was submitted, or the lead would close before its cooperating units, which are listed")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    public RestResponse<AssignmentDetailView> complete(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"2\"")
                    @Nullable
                    String ifMatch,
            @RequestBody(description = "a remark, if there is one", required = false) @Valid @Nullable
                    CompletionRequest request) {
        review.complete(id, request == null ? null : request.comment(), ifMatch);
        return Answers.withVersion(reading.byId(id));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.SUPERVISOR})
    @Operation(summary = "The reviewer sends the report back and says why; the unit may submit again")
    @APIResponse(responseCode = "200", description = "the assignment, returned")
    @APIResponse(responseCode = "403", description = "someone else reviews this report")
    @APIResponse(responseCode = "404", description = "no such assignment")
    @APIResponse(responseCode = "409", description = "nothing was submitted")
    @APIResponse(responseCode = "412", description = "it has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "the reason is missing or too long")
    public RestResponse<AssignmentDetailView> sendBack(
            @PathParam("id")
                    @Parameter(description = "id of the assignment", example = "3b1c9a52-6f0e-3d7b-9a41-0f6f5b0f2c11")
                    UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "version that the caller has seen", example = "\"2\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        review.sendBack(id, request.reason(), ifMatch);
        return Answers.withVersion(reading.byId(id));
    }
}
