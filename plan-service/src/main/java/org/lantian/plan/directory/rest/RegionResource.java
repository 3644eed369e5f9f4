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
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
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
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.region.RegionChange;
import org.lantian.plan.directory.region.RegionChanges;
import org.lantian.plan.directory.region.RegionDescription;
import org.lantian.plan.directory.region.RegionLevel;
import org.lantian.plan.directory.region.Regions;

@Path("/regions")
@Tag(name = "directory", description = "Regions and the units in them")
class RegionResource {

    private final Regions regions;
    private final RegionChanges changes;
    private final Directory directory;
    private final Caller caller;

    RegionResource(Regions regions, RegionChanges changes, Directory directory, Caller caller) {
        this.regions = regions;
        this.changes = changes;
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

            @Schema(
                    description = "other names that it is printed under, its former ones among them",
                    examples = "[\"襄樊市\"]")
            Collection<String> aliases,

            @Schema(description = "version, the ETag", examples = "0")
            long version) {

        static RegionView of(Region region) {
            return new RegionView(
                    region.code(),
                    region.name(),
                    region.level().wire(),
                    region.parentCode(),
                    region.aliases(),
                    region.version());
        }
    }

    /** What a region is. */
    @Schema(name = "RegionDescription")
    record RegionBody(
            @Schema(description = "name", examples = "吴忠市") @NotBlank @Size(max = 100)
            String name,

            @Schema(description = "level of government", examples = "prefecture")
            @NotNull
            @Pattern(regexp = "country|province|prefecture|county|township|zone")
            String level,

            @Schema(description = "code of the region above", examples = "640000") @Size(max = 20) @Nullable
            String parentCode,

            @Schema(
                    description = "all other names that it is printed under; left out: as they are, and a former name"
                            + " always stays one",
                    examples = "[\"襄樊市\"]")
            @Size(max = Region.MOST_ALIASES)
            @Nullable
            Set<@NotBlank @Size(max = 100) String> aliases,

            @Schema(description = "why, for its history", examples = "撤县设区") @Size(max = 500) @Nullable
            String reason) {

        RegionDescription description() {
            return new RegionDescription(
                    name, RegionLevel.valueOf(level.toUpperCase(Locale.ROOT)), parentCode, aliases, reason);
        }
    }

    /** One line of a region's history. */
    @Schema(name = "RegionChange")
    record RegionChangeView(
            @Schema(description = "what became of it") RegionChange.What what,

            @Schema(description = "the same in words", examples = "更名")
            String whatLabel,

            @Schema(description = "what it was: name, level, code of the region above, or aliases", examples = "襄樊市")
            @Nullable
            String before,

            @Schema(description = "what it became", examples = "襄阳市") @Nullable
            String after,

            @Schema(description = "why", examples = "国务院批复更名") @Nullable
            String reason,

            @Schema(description = "who did it", examples = "administrator-000000")
            String by,

            @Schema(description = "when", examples = "2025-12-20T01:00:00Z")
            Instant at) {

        static RegionChangeView of(RegionChange change) {
            return new RegionChangeView(
                    change.what(),
                    change.what().label(),
                    change.before(),
                    change.after(),
                    change.reason(),
                    change.by(),
                    change.at());
        }
    }

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
        var wanted = level == null ? null : RegionLevel.valueOf(level.toUpperCase(Locale.ROOT));
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

    @GET
    @Path("/{code}/history")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, UNIT_OFFICER, AUDITOR, DATA_FEED})
    @Transactional
    @Operation(summary = "What became of a region, the first change first")
    @APIResponse(responseCode = "404", description = "no region has this code")
    public Page<RegionChangeView> history(
            @Parameter(description = "code of the region", example = "640300") @PathParam("code") String code,
            @BeanParam @Valid Paging paging) {
        if (regions.findById(code) == null) {
            throw new Refusal.NotFound("region", code);
        }
        return Page.of(changes.of(code), paging, RegionChangeView::of);
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
            @NotNull @Valid RegionBody body,
            @Parameter(description = "ETag of the version seen") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        caller.mustReach(code);
        var known = regions.findById(code);
        if (known != null) {
            Versions.require(ifMatch, known.version());
        }
        var region = directory.putRegion(code, body.description());
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
