package org.lantian.notification.escalation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.escalation.EscalationLog;
import org.lantian.notification.escalation.Rung;
import org.lantian.notification.escalation.StepView;

@Path("/escalation-steps")
@Tag(name = "escalation", description = "what silence has led to")
class EscalationResource {

    private final EscalationLog log;
    private final Caller caller;

    EscalationResource(EscalationLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.UNIT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Lists the steps that were taken, with the facts as they stood, the latest first")
    @APIResponse(responseCode = "200", description = "a page of steps")
    @APIResponse(responseCode = "401", description = "no valid token")
    public Page<StepView> list(
            @QueryParam("noticeId")
                    @Parameter(description = "only this notice's", example = "0c9d6e38-41b8-4f0e-8a53-0a4a7c9b1d22")
                    @Nullable
                    UUID noticeId,
            @QueryParam("unitId")
                    @Size(max = 100)
                    @Parameter(description = "only this unit's", example = "u-640300-a1b2c3d4e5")
                    @Nullable
                    String unitId,
            @QueryParam("rung") @Parameter(description = "only of this rung", example = "URGING") @Nullable Rung rung,
            @BeanParam @Valid Paging paging) {
        return log.list(noticeId, unitId, rung, Sight.of(caller), paging);
    }
}
