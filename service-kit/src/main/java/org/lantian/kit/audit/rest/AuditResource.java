package org.lantian.kit.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.AuditEntryView;
import org.lantian.kit.audit.AuditReading;
import org.lantian.kit.caller.Roles;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

@Path("/audit-entries")
@Tag(name = "audit", description = "Who changed what, and who was refused")
class AuditResource {

    private final AuditReading audit;

    AuditResource(AuditReading audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "What callers of the caller's region did and were refused, the latest first")
    @APIResponse(responseCode = "200", description = "one page")
    @APIResponse(responseCode = "422", description = "a parameter that cannot be read")
    public Page<AuditEntryView> entries(
            @Parameter(description = "only of this kind of thing", example = "Plan")
                    @QueryParam("subject")
                    @Size(max = 60)
                    @Nullable
                    String subject,
            @Parameter(description = "only of the thing with this id")
                    @QueryParam("subjectId")
                    @Size(max = 100)
                    @Nullable
                    String subjectId,
            @Parameter(description = "only by this caller", example = "planner-640300")
                    @QueryParam("actor")
                    @Size(max = 200)
                    @Nullable
                    String actor,
            @Parameter(description = "only of this request, or done later with what came with it")
                    @QueryParam("requestId")
                    @Size(max = 64)
                    @Nullable
                    String requestId,
            @Parameter(description = "only this", example = "REFUSED")
                    @QueryParam("action")
                    @Pattern(regexp = "CREATED|CHANGED|REMOVED|DONE|REFUSED")
                    @Nullable
                    String action,
            @Valid @BeanParam Paging paging) {
        return audit.entries(new AuditReading.Wanted(subject, subjectId, actor, requestId, action), paging);
    }
}
