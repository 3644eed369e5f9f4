package org.lantian.plan.level;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a plan stands to the levels above and below it. */
public record Alignment(
        @Schema(description = "the plan") PlanReference plan,

        @Schema(description = "the plan that it carries out; null: none is named") @Nullable
        PlanReference parent,

        @Schema(description = "the plan held against the one that it carries out; null: none is named") @Nullable
        Comparison againstParent,

        @Schema(
                description = "by when the plan wants those of the level below; null: it names no day",
                examples = "2024-08-31")
        @Nullable
        LocalDate lowerPlansDueOn,

        @Schema(description = "the sentence that says so", examples = "各市州要于8月底前组织制定本地实施方案") @Nullable
        String lowerPlansQuote,

        @Schema(description = "regions below that have no plan in force that carries this one out")
        List<MissingPlan> missing,

        @Schema(description = "the plans that carry this one out, each held against it")
        List<LowerPlan> lower,

        @Schema(description = "tonnes of this plan, added up over those below")
        List<TonnesSum> tonnes) {

    /** A region whose plan is still missing. */
    public record MissingPlan(
            @Schema(description = "code of the region", examples = "640300")
            String regionCode,

            @Schema(description = "its name", examples = "吴忠市")
            String regionName,

            @Schema(description = "the day has passed") boolean overdue,

            @Schema(description = "plans that the region has, which do not name this one as theirs")
            List<PlanReference> others) {}

    /** A lower plan held against this one. */
    public record LowerPlan(
            @Schema(description = "the lower plan") PlanReference plan,

            @Schema(description = "what it makes of this one")
            Comparison comparison) {}
}
