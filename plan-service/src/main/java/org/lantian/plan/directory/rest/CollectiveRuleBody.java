package org.lantian.plan.directory.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.directory.collective.Members;
import org.lantian.plan.directory.collective.RuleContent;
import org.lantian.plan.directory.region.RegionLevel;

/** A rule as an administrator writes it. */
@Schema(name = "CollectiveRuleBody")
record CollectiveRuleBody(
        @Schema(description = "printed names that it is for; * stands for any signs", examples = "[\"各工业园区管委会\"]")
        @NotEmpty
        @Size(max = 50)
        List<@NotBlank @Size(max = 60) String> names,

        @Schema(
                description =
                        "whom they stand for: NEXT_LEVEL governments, LEVEL governments of one level, a DEPARTMENT of each"
                                + " region of the next level, LISTED units, or UNLISTED",
                examples = "LISTED")
        @NotNull
        Members members,

        @Schema(description = "plans it is for: those of this region and below; null: all", examples = "640300")
        @Nullable
        @Size(max = 20)
        String regionCode,

        @Schema(description = "with LEVEL: province, prefecture, county, township or zone", examples = "township")
        @Nullable
        @Pattern(regexp = "province|prefecture|county|township|zone")
        String level,

        @Schema(description = "with DEPARTMENT: its name without the region", examples = "生态环境局")
        @Nullable
        @Size(max = 60)
        String department,

        @Schema(description = "with LISTED: ids of the units", examples = "[\"u-640300-k3f7q2m9xa\"]")
        @Nullable
        @Size(max = 500)
        List<@NotBlank @Size(max = 60) String> unitIds,

        @Schema(description = "why it is there", examples = "五个园区") @Nullable @Size(max = 500)
        String note) {

    RuleContent content() {
        return new RuleContent(
                names,
                members,
                regionCode,
                level == null ? null : RegionLevel.valueOf(level.toUpperCase(Locale.ROOT)),
                department,
                unitIds == null ? List.of() : unitIds,
                note);
    }
}
