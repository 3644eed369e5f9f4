package org.lantian.plan.directory.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.DATA_FEED;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;
import static org.lantian.kit.caller.Roles.UNIT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Idempotent;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.unit.Unit;
import org.lantian.plan.directory.unit.UnitState;
import org.lantian.plan.directory.unit.Units;

@Path("/units")
@Tag(name = "directory", description = "Regions and the units in them")
class UnitResource {

    private final Units units;
    private final Directory directory;
    private final Caller caller;

    UnitResource(Units units, Directory directory, Caller caller) {
        this.units = units;
        this.directory = directory;
        this.caller = caller;
    }

    /** A unit to be known. */
    record NewUnit(
            @Schema(description = "region it belongs to", examples = "640300") @NotBlank @Size(max = 20)
            String regionCode,

            @Schema(description = "name without the region", examples = "生态环境局") @NotBlank @Size(max = 60)
            String name,

            @Schema(description = "other names it is printed under") @Size(max = 20) @Nullable
            List<@NotBlank @Size(max = 60) String> aliases) {}

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR, DATA_FEED})
    @Transactional
    @Operation(summary = "Units by part of their name and by region")
    public Page<UnitView> units(
            @Parameter(description = "part of the complete name", example = "生态环境")
                    @QueryParam("q")
                    @Size(max = 60)
                    @Nullable
                    String q,
            @Parameter(description = "only this region's own units", example = "640300")
                    @QueryParam("regionCode")
                    @Size(max = 20)
                    @Nullable
                    String regionCode,
            @Parameter(
                            description = "only units of this state: PROVISIONAL ones wait for a planner",
                            example = "PROVISIONAL")
                    @QueryParam("state")
                    @Pattern(regexp = "PROVISIONAL|CONFIRMED|MERGED")
                    @Nullable
                    String state,
            @BeanParam @Valid Paging paging) {
        return Page.of(
                units.search(q, regionCode, state == null ? null : UnitState.valueOf(state)), paging, this::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR, DATA_FEED})
    @Transactional
    @Operation(summary = "One unit")
    @APIResponse(responseCode = "404", description = "no unit has this id")
    @APIResponse(responseCode = "200", description = "the unit; its version is the ETag")
    public Response unit(@Parameter(description = "id of the unit") @PathParam("id") String id) {
        var unit = units.findById(id);
        if (unit == null) {
            throw new Refusal.NotFound("unit", id);
        }
        return Response.ok(view(unit)).tag(Versions.tag(unit.version())).build();
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Transactional
    @Idempotent
    @Operation(summary = "Add a unit; one that the region already knows under this name is answered as it is")
    @APIResponse(responseCode = "201", description = "the unit was added")
    @APIResponse(responseCode = "200", description = "the region already has it")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "422", description = "unknown region or no valid name; the field is named")
    public Response add(@NotNull @Valid NewUnit description) {
        var region = directory.region(description.regionCode());
        caller.mustReach(region.code());
        boolean added = !directory.knows(region, description.name());
        var unit = directory.register(region, description.name(), UnitState.CONFIRMED);
        directory.alsoCalled(unit, description.aliases() == null ? List.of() : description.aliases());
        return Response.status(added ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create("/api/v1/units/" + unit.id()))
                .entity(view(unit))
                .build();
    }

    private UnitView view(Unit unit) {
        return UnitView.of(unit, directory.region(unit.regionCode()));
    }
}
