package org.lantian.plan.directory.rest;

import static org.lantian.kit.caller.Roles.ADMINISTRATOR;
import static org.lantian.kit.caller.Roles.AUDITOR;
import static org.lantian.kit.caller.Roles.PLANNER;
import static org.lantian.kit.caller.Roles.SUPERVISOR;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantian.plan.directory.table.RegionTable;
import org.lantian.plan.directory.table.TableReport;
import org.lantian.plan.directory.table.UnitTable;

@Path("/")
@Tag(name = "directory", description = "Regions and the units in them")
class DirectoryTableResource {

    private static final String CSV = "text/csv";
    private static final int LARGEST = 10 * 1024 * 1024;

    private final RegionTable regions;
    private final UnitTable units;

    DirectoryTableResource(RegionTable regions, UnitTable units) {
        this.regions = regions;
        this.units = units;
    }

    @GET
    @Path("/region-table")
    @Produces(CSV + ";charset=UTF-8")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, AUDITOR})
    @Operation(summary = "All regions as CSV: code, name, level, parent_code, aliases")
    public String regions() {
        return regions.written();
    }

    @POST
    @Path("/region-table")
    @Consumes(CSV)
    @RolesAllowed(ADMINISTRATOR)
    @Transactional
    @TransactionConfiguration(timeout = 300)
    @Operation(
            summary = "Add or describe regions from CSV, all rows or none",
            description =
                    "The columns of the export; aliases, separated by |, may be left out. UTF-8, UTF-16 or GB18030; at most 10,000 rows; parents may stand below children.")
    @APIResponse(responseCode = "200", description = "what came of it")
    @APIResponse(responseCode = "422", description = "nothing was taken; each wrong cell is named, rows[3].level")
    public TableReport putRegions(
            @NotNull @Size(max = LARGEST) byte[] csv,
            @Parameter(description = "only check, store nothing") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun) {
        return regions.take(csv, dryRun);
    }

    @GET
    @Path("/unit-table")
    @Produces(CSV + ";charset=UTF-8")
    @RolesAllowed({ADMINISTRATOR, PLANNER, SUPERVISOR, AUDITOR})
    @Operation(
            summary = "Units as CSV: id, region_code, name, kind, state, aliases, parent_id, successor_id",
            description =
                    "At most 10,000, in the order of their regions; ask for a smaller region where there are more.")
    public String units(
            @Parameter(description = "units of this region and of those below it", example = "640000")
                    @QueryParam("regionCode")
                    @DefaultValue("000000")
                    @Size(max = 20)
                    String regionCode) {
        return units.written(regionCode);
    }

    @POST
    @Path("/unit-table")
    @Consumes(CSV)
    @RolesAllowed(ADMINISTRATOR)
    @Transactional
    @TransactionConfiguration(timeout = 300)
    @Operation(
            summary = "Add or describe units from CSV, all rows or none",
            description =
                    "The columns of the export; region_code and name are needed. Aliases are separated by |. A row with an id,"
                            + " or with a name that the region knows, describes that unit; mergers are made one by one."
                            + " UTF-8, UTF-16 or GB18030; at most 10,000 rows.")
    @APIResponse(responseCode = "200", description = "what came of it")
    @APIResponse(responseCode = "422", description = "nothing was taken; each wrong cell is named, rows[3].name")
    public TableReport putUnits(
            @NotNull @Size(max = LARGEST) byte[] csv,
            @Parameter(description = "only check, store nothing") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun) {
        return units.take(csv, dryRun);
    }
}
