package org.lantian.plan.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as the API shows it; its measures are a list of their own. */
public record PlanView(
        @Schema(description = "id of the plan") UUID id,

        @Schema(description = "title as printed", examples = "吴忠市空气质量持续改善行动实施方案")
        String title,

        @Schema(description = "document number (文号)", examples = "青政〔2024〕31号") @Nullable
        String documentNumber,

        @Schema(description = "who issued it", examples = "青海省人民政府") @Nullable
        String issuer,

        @Schema(description = "region as printed", examples = "吴忠市") @Nullable
        String region,

        @Schema(description = "code of the region", examples = "640300")
        String regionCode,

        @Schema(description = "date of issue", examples = "2024-06-28") @Nullable
        LocalDate issuedOn,

        @Schema(description = "where it stands in its life") PlanStatus status,

        @Schema(description = "the status as people read it", examples = "已印发")
        String statusLabel,

        @Schema(description = "regions that the plan puts first")
        List<String> keyAreas,

        @Schema(description = "targets of the plan as a whole")
        List<TargetView> objectives,

        @Schema(description = "units held to every measure; null: the plan has no such clause") @Nullable
        DefaultClause defaultResponsibility,

        @Schema(description = "what came of the consultation") @Nullable
        String consultationResult,

        @Schema(description = "latest date of the objectives", examples = "2025-12-31") @Nullable
        LocalDate horizon,

        @Schema(description = "number of measure segments", examples = "40")
        int measures,

        @Schema(description = "the plan that this one supersedes, or is to supersede") @Nullable
        UUID predecessorId,

        @Schema(description = "the plan that superseded this one") @Nullable
        UUID successorId,

        @Schema(description = "the plan of the level above that this one carries out") @Nullable
        UUID parentPlanId,

        @Schema(description = "why it is no longer in force", examples = "规划期满") @Nullable
        String endReason,

        @Schema(description = "when it ceased to be in force", examples = "2025-06-30T02:30:00Z") @Nullable
        Instant endedAt,

        @Schema(description = "version, the ETag of the plan", examples = "0")
        long version) {

    /** A clause that names units for all measures after it. */
    public record DefaultClause(
            @Schema(description = "the clause") String quote,
            @Schema(description = "the units it names") List<DefaultUnit> units) {}
}
