package org.lantian.indicator.source.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.lantian.indicator.source.exceedance.ExceedanceView;
import org.lantian.indicator.source.exceedance.Exceedances;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

@Path("/source-exceedances")
@Tag(name = "emission sources", description = "what emits and has a monitor: limits, readings, exceedances")
class ExceedanceResource {

    private final Exceedances exceedances;

    ExceedanceResource(Exceedances exceedances) {
        this.exceedances = exceedances;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR})
    @Operation(summary = "What exceeded its limit in the caller's region and below, the latest first")
    @APIResponse(responseCode = "200", description = "one page")
    public Page<ExceedanceView> exceedances(
            @Parameter(description = "only this source", example = "B-001")
                    @QueryParam("source")
                    @Size(max = 40)
                    @Nullable
                    String source,
            @Valid @BeanParam Paging paging) {
        return exceedances.list(source, paging);
    }
}
