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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.UnitLife;
import org.lantian.plan.directory.unit.Unit;
import org.lantian.plan.directory.unit.UnitChange;
import org.lantian.plan.directory.unit.UnitDescription;
import org.lantian.plan.directory.unit.UnitKind;

@Path("/units/{id}")
@Tag(name = "directory", description = "Regions and the units in them")
class UnitLifeResource {

    private final UnitLife life;
    private final Directory directory;

    UnitLifeResource(UnitLife life, Directory directory) {
        this.life = life;
        this.directory = directory;
    }

    /** What a unit is to be from now on. */
    record UnitPut(
            @Schema(description = "name without the region; another than before renames the unit", examples = "生态环境局")
            @NotBlank
            @Size(max = 60)
            String name,

            @Schema(description = "what it is", examples = "DEPARTMENT") @NotNull
            UnitKind kind,

            @Schema(description = "all other names it is printed under", examples = "[\"环保局\"]")
            @NotNull
            @Size(max = 50)
            List<@NotBlank @Size(max = 60) String> aliases,

            @Schema(description = "the unit above it", examples = "u-640000-k3f7q2m9xa") @Nullable @Size(max = 60)
            String parentId,

            @Schema(description = "why, for its history", examples = "机构改革") @Nullable @Size(max = 500)
            String reason) {}

    /** Which unit takes over, and why. */
    record Merger(
            @Schema(description = "the unit that takes over", examples = "u-640300-k3f7q2m9xa")
            @NotBlank
            @Size(max = 60)
            String successorId,

            @Schema(description = "why, for the history of both", examples = "机构改革，职责并入生态环境局")
            @NotBlank
            @Size(max = 500)
            String reason) {}

    /** One line of a unit's history. */
    @Schema(name = "UnitChange")
    record UnitChangeView(
            @Schema(description = "what became of it") UnitChange.What what,

            @Schema(description = "the same in words", examples = "更名")
            String whatLabel,

            @Schema(description = "complete name before", examples = "吴忠市环境保护局") @Nullable
            String nameBefore,

            @Schema(description = "complete name after", examples = "吴忠市生态环境局") @Nullable
            String nameAfter,

            @Schema(description = "the unit that took over, or that was taken over") @Nullable
            String otherUnitId,

            @Schema(description = "why", examples = "机构改革") @Nullable
            String reason,

            @Schema(description = "who did it", examples = "planner-640300")
            String by,

            @Schema(description = "when", examples = "2025-12-20T01:00:00Z")
            Instant at) {

        static UnitChangeView of(UnitChange change) {
            return new UnitChangeView(
                    change.what(),
                    change.what().label(),
                    change.nameBefore(),
                    change.nameAfter(),
                    change.otherUnitId(),
                    change.reason(),
                    change.by(),
                    change.at());
        }
    }

    @PUT
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Transactional
    @Operation(
            summary = "Rename or describe a unit (needs If-Match)",
            description =
                    "It stays the same unit: duties, contacts and history go on, and its former name still leads to it.")
    @APIResponse(responseCode = "200", description = "the unit; its version is the ETag")
    @APIResponse(responseCode = "403", description = "its region lies outside the caller's reach")
    @APIResponse(responseCode = "404", description = "no unit has this id")
    @APIResponse(
            responseCode = "409",
            description = "it was merged, or a name is another unit's; every reason is listed")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "the description is not valid; each field is named")
    public Response describe(
            @Parameter(description = "id of the unit") @PathParam("id") String id,
            @NotNull @Valid UnitPut put,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        var description =
                new UnitDescription(put.name().strip(), put.kind(), put.aliases(), put.parentId(), put.reason());
        return tagged(life.describe(id, description, ifMatch));
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Transactional
    @Operation(summary = "Confirm a unit that was made from a printed name")
    @APIResponse(responseCode = "200", description = "the unit, confirmed")
    @APIResponse(responseCode = "403", description = "its region lies outside the caller's reach")
    @APIResponse(responseCode = "404", description = "no unit has this id")
    @APIResponse(responseCode = "409", description = "it is not provisional")
    public Response confirm(
            @Parameter(description = "id of the unit") @PathParam("id") String id,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(life.confirm(id, ifMatch));
    }

    @POST
    @Path("/merger")
    @RolesAllowed({ADMINISTRATOR, PLANNER})
    @Transactional
    @Operation(
            summary = "Merge a unit into another, which takes over its names, open duties, targets and contacts",
            description = "Both keep their history. What the merged unit had completed stays its own.")
    @APIResponse(responseCode = "200", description = "the merged unit")
    @APIResponse(responseCode = "403", description = "a region of the two lies outside the caller's reach")
    @APIResponse(responseCode = "404", description = "no unit has this id")
    @APIResponse(responseCode = "409", description = "they cannot be merged; every reason is listed")
    @APIResponse(responseCode = "422", description = "no unit has the successor's id")
    public Response merge(
            @Parameter(description = "id of the unit that ends") @PathParam("id") String id,
            @NotNull @Valid Merger merger,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        return tagged(life.merge(id, merger.successorId(), merger.reason(), ifMatch));
    }

    @GET
    @Path("/history")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR, DATA_FEED})
    @Transactional
    @Operation(summary = "What became of a unit, the first change first")
    @APIResponse(responseCode = "404", description = "no unit has this id")
    public Page<UnitChangeView> history(
            @Parameter(description = "id of the unit") @PathParam("id") String id, @BeanParam @Valid Paging paging) {
        return Page.of(life.history(id), paging, UnitChangeView::of);
    }

    private Response tagged(Unit unit) {
        return Response.ok(UnitView.of(unit, directory.region(unit.regionCode())))
                .tag(Versions.tag(unit.version()))
                .build();
    }
}
