package org.lantian.notification.delivery.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.notification.delivery.AttemptView;
import org.lantian.notification.delivery.DeliveryLog;
import org.lantian.notification.delivery.DeliveryState;
import org.lantian.notification.delivery.DeliveryView;
import org.lantian.notification.delivery.Redirection;
import org.lantian.notification.delivery.Reviving;
import org.lantian.notification.directory.Sight;

@Path("/deliveries")
@Tag(name = "deliveries", description = "what became of notices on their way to contact points")
class DeliveryResource {

    private final DeliveryLog log;
    private final Reviving reviving;
    private final Caller caller;

    DeliveryResource(DeliveryLog log, Reviving reviving, Caller caller) {
        this.log = log;
        this.reviving = reviving;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Lists deliveries with their state and the reason of their last failure")
    @APIResponse(responseCode = "200", description = "a page of deliveries")
    @APIResponse(responseCode = "401", description = "no valid token")
    public Page<DeliveryView> list(
            @QueryParam("noticeId")
                    @Parameter(description = "only this notice's", example = "0c9d6e38-41b8-4f0e-8a53-0a4a7c9b1d22")
                    @Nullable
                    UUID noticeId,
            @QueryParam("unitId")
                    @Size(max = 100)
                    @Parameter(description = "only those to this unit", example = "u-640300-a1b2c3d4e5")
                    @Nullable
                    String unitId,
            @QueryParam("state") @Parameter(description = "only those in this state", example = "DEAD") @Nullable
                    DeliveryState state,
            @BeanParam @Valid Paging paging) {
        return log.list(noticeId, unitId, state, Sight.of(caller), paging);
    }

    @GET
    @Path("/{id}/attempts")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Lists the attempts of a delivery, each with what became of it")
    @APIResponse(responseCode = "200", description = "the attempts, the first first")
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such delivery, or not for this caller")
    public List<AttemptView> attempts(
            @Parameter(description = "id of the delivery", example = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10") UUID id) {
        return log.attempts(id, Sight.of(caller));
    }

    @POST
    @Path("/{id}/requeue")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER})
    @Operation(summary = "Begins a new round of attempts for a dead delivery")
    @APIResponse(
            responseCode = "200",
            description = "the delivery, waiting again",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such delivery, or not for this caller")
    @APIResponse(responseCode = "409", description = "it is not dead")
    public DeliveryView requeue(
            @Parameter(description = "id of the delivery", example = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10") UUID id) {
        return reviving.requeue(id, Sight.of(caller));
    }

    @POST
    @Path("/{id}/redirection")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER})
    @Operation(summary = "Sends a dead delivery's notice to another contact point of the same unit")
    @APIResponse(
            responseCode = "200",
            description = "the new delivery",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(responseCode = "401", description = "no valid token")
    @APIResponse(responseCode = "404", description = "no such delivery, or not for this caller")
    @APIResponse(responseCode = "409", description = "it is not dead, or the notice cannot go there")
    @APIResponse(responseCode = "422", description = "a field is wrong")
    public DeliveryView redirect(
            @Parameter(description = "id of the delivery", example = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10") UUID id,
            @NotNull @Valid Redirection to) {
        return reviving.redirect(id, to, Sight.of(caller));
    }
}
