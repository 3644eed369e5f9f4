package org.lantian.plan.directory.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.directory.collective.CollectiveRule;
import org.lantian.plan.directory.collective.Members;

/** A rule as the API shows it. */
@Schema(name = "CollectiveRule")
record CollectiveRuleView(
        @Schema(description = "id of the rule", examples = "named-levels")
        String id,

        @Schema(description = "built in: applied by grammar after all own rules, and never changed")
        boolean builtIn,

        @Schema(description = "names that it is for; of a built-in rule, examples", examples = "[\"各县（市、区）人民政府\"]")
        List<String> names,

        @Schema(description = "whom they stand for") Members members,

        @Schema(description = "plans it is for; null: all", examples = "640300") @Nullable
        String regionCode,

        @Schema(description = "with LEVEL: which", examples = "township") @Nullable
        String level,

        @Schema(description = "with DEPARTMENT: which", examples = "生态环境局") @Nullable
        String department,

        @Schema(description = "with LISTED: ids of the units")
        List<String> unitIds,

        @Schema(description = "why it is there", examples = "五个园区") @Nullable
        String note,

        @Schema(description = "who changed it last", examples = "administrator")
        String changedBy,

        @Schema(description = "when", examples = "2025-12-20T01:00:00Z")
        Instant changedAt,

        @Schema(description = "version, the ETag", examples = "0")
        long version) {

    static CollectiveRuleView of(CollectiveRule rule) {
        var content = rule.content();
        return new CollectiveRuleView(
                rule.id(),
                rule.builtIn(),
                content.names(),
                content.members(),
                content.regionCode(),
                content.level() == null ? null : content.level().wire(),
                content.department(),
                content.unitIds(),
                content.note(),
                rule.changedBy(),
                rule.changedAt(),
                rule.version());
    }
}
