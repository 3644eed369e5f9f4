package org.lantian.plan.directory.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.unit.Unit;
import org.lantian.plan.directory.unit.UnitKind;
import org.lantian.plan.directory.unit.UnitState;

/** A unit as the API shows it. */
@Schema(name = "Unit")
record UnitView(
        @Schema(description = "stable id", examples = "u-640300-k3f7q2m9xa")
        String id,

        @Schema(description = "complete name", examples = "吴忠市生态环境局")
        String name,

        @Schema(description = "name without the region", examples = "生态环境局")
        String shortName,

        @Schema(description = "region it belongs to", examples = "640300")
        String regionCode,

        @Schema(
                description = "level of that region: country, province, prefecture, county, township or zone",
                examples = "prefecture")
        String level,

        @Schema(description = "what it is") UnitKind kind,

        @Schema(
                description =
                        "PROVISIONAL: created from a printed name, not yet confirmed; MERGED: gone up in its successor")
        UnitState state,

        @Schema(description = "other names it is printed under")
        List<String> aliases,

        @Schema(description = "the unit above it; null: none is known", examples = "u-640000-k3f7q2m9xa") @Nullable
        String parentId,

        @Schema(description = "the unit that took over, if merged") @Nullable
        String successorId,

        @Schema(description = "version, the ETag", examples = "0")
        long version) {

    static UnitView of(Unit unit, Region region) {
        return new UnitView(
                unit.id(),
                unit.name(),
                unit.shortName(),
                unit.regionCode(),
                region.level().wire(),
                unit.kind(),
                unit.state(),
                unit.aliasNames(),
                unit.parentId(),
                unit.successorId(),
                unit.version());
    }
}
