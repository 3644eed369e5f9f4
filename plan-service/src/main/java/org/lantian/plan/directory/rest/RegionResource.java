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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.directory.Directory;
import org.lantian.plan.directory.Region;
import org.lantian.plan.directory.RegionLevel;
import org.lantian.plan.directory.Regions;

@Path("/regions")
@Tag(name = "directory", description = "Regions and the units in them")
class RegionResource {

    private final Regions regions;
    private final Directory directory;
    private final Caller caller;

    RegionResource(Regions regions, Directory directory, Caller caller) {
        this.regions = regions;
        this.directory = directory;
        this.caller = caller;
    }

    /** A region as the API shows it. */
    record RegionView(
            @Schema(description = "statistical code", examples = "640300")
            String code,

            @Schema(description = "name", examples = "吴忠市") String name,

            @Schema(
                    description = "level of government: country, province, prefecture, county, township or zone",
                    examples = "prefecture")
            String level,

            @Schema(description = "code of the region above; null: none", examples = "640000") @Nullable
            String parentCode,

            @Schema(description = "version, the ETag", examples = "0")
            long version) {

        static RegionView of(Region region) {
            return new RegionView(
                    region.code(), region.name(), region.level().wire(), region.parentCode(), region.version());
        }
    }

    /** What a region is. */
    record RegionDescription(
            @Schema(description = "name", examples = "吴忠市") @NotBlank @Size(max = 100)
            String name,

            @Schema(description = "level of government", examples = "prefecture")
            @NotNull
            @Pattern(regexp = "country|province|prefecture|county|township|zone")
            String level,

            @Schema(description = "code of the region above", examples = "640000") @Size(max = 20) @Nullable
            String parentCode) {}

    @GET
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR, DATA_FEED})
    @Transactional
    @Operation(summary = "Regions by part of their name, by the region above and by level")
    @APIResponse(responseCode = "422", description = "a filter is not valid; the field is named")
    public Page<RegionView> regions(
            @Parameter(description = "part of the name", example = "吴忠") @QueryParam("q") @Size(max = 60) @Nullable
                    String q,
            @Parameter(description = "only those directly below this one", example = "640000")
                    @QueryParam("parentCode")
                    @Size(max = 20)
                    @Nullable
                    String parentCode,
            @Parameter(description = "only of this level", example = "prefecture")
                    @QueryParam("level")
                    @Pattern(regexp = "country|province|prefecture|county|township|zone")
                    @Nullable
                    String level,
            @BeanParam @Valid Paging paging) {
        var wanted = level == null ? null : RegionLevel.valueOf(level.toUpperCase(java.util.Locale.ROOT));
        return Page.of(regions.search(q, parentCode, wanted), paging, RegionView::of);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR, DATA_FEED})
    @Operation(summary = "One region")
    @APIResponse(responseCode = "200", description = "the region; its version is the ETag")
    @APIResponse(responseCode = "404", description = "no region has this code")
    public Response region(
            @Parameter(description = "code of the region", example = "640300") @PathParam("code") String code) {
        var region = regions.findById(code);
        if (region == null) {
            throw new Refusal.NotFound("region", code);
        }
        return tagged(region, Response.Status.OK);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(ADMINISTRATOR)
    @Transactional
    @Operation(summary = "Add a region with its government, or describe an existing one anew (needs If-Match)")
    @APIResponse(responseCode = "201", description = "the region was added")
    @APIResponse(responseCode = "200", description = "the region as it now is")
    @APIResponse(responseCode = "403", description = "the region lies outside the caller's reach")
    @APIResponse(responseCode = "412", description = "it has changed since the caller read it")
    @APIResponse(responseCode = "422", description = "the description is not valid; each field is named")
    public Response put(
            @Parameter(description = "code of the region", example = "990100")
                    @PathParam("code")
                    @Pattern(regexp = "[0-9]{6,12}[A-Z]{0,8}", message = "6 to 12 digits")
                    String code,
            @NotNull @Valid RegionDescription description,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        caller.mustReach(code);
        var known = regions.findById(code);
        if (known != null) {
            Versions.require(ifMatch, known.version());
        }
        var region = directory.putRegion(
                code,
                description.name(),
                RegionLevel.valueOf(description.level().toUpperCase(java.util.Locale.ROOT)),
                description.parentCode());
        regions.flush();
        return tagged(region, known == null ? Response.Status.CREATED : Response.Status.OK);
    }

    private static Response tagged(Region region, Response.Status status) {
        return Response.status(status)
                .entity(RegionView.of(region))
                .tag(Versions.tag(region.version()))
                .build();
    }
}
