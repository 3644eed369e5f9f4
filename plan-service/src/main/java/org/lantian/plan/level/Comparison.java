package org.lantian.plan.level;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One lower plan held against the upper one: each of the upper one's targets and measures, and what answers to it below. */
@Schema(name = "AlignmentComparison")
public record Comparison(
        @Schema(description = "targets that the lower plan sets weaker than the upper one")
        List<TargetFinding> weaker,

        @Schema(description = "targets that the lower plan sets as strict or stricter")
        List<TargetFinding> kept,

        @Schema(description = "targets of the same indicator that cannot be held against each other, with the reason")
        List<TargetFinding> notComparable,

        @Schema(description = "targets of the upper plan whose indicator the lower one does not name")
        List<TargetFinding> withoutCounterpart,

        @Schema(description = "measures of the upper plan that nothing in the lower one answers to")
        List<MeasureFinding> missingMeasures) {

    /** A target of the upper plan and the nearest one below. */
    public record TargetFinding(
            @Schema(description = "how the lower target stands to the upper one")
            Strictness.Verdict verdict,

            @Schema(description = "the verdict in words", examples = "低于上级")
            String verdictLabel,

            @Schema(description = "the upper plan's target") LevelTarget upper,

            @Schema(description = "the lower plan's target; null: it names none") @Nullable
            LevelTarget lower,

            @Schema(description = "why, with the figures", examples = "上级 <= 35 ug/m3，下级 <= 37 ug/m3")
            String reason) {

        static TargetFinding of(LevelTarget upper, LevelTarget lower, Strictness strictness) {
            return new TargetFinding(
                    strictness.verdict(), strictness.verdict().label(), upper, lower, strictness.reason());
        }

        static TargetFinding missing(LevelTarget upper) {
            var verdict = Strictness.Verdict.NO_COUNTERPART;
            return new TargetFinding(verdict, verdict.label(), upper, null, "下级方案没有该指标");
        }
    }

    /** A measure of the upper plan, and what comes nearest to it below. */
    public record MeasureFinding(
            @Schema(description = "measure of the upper plan as people cite it", examples = "10")
            String measure,

            @Schema(description = "its title", examples = "推进清洁运输")
            String title,

            @Schema(description = "the lower plan's measure that is most like it; null: none is", examples = "12")
            @Nullable
            String nearest,

            @Schema(description = "how alike the two are, in per mille", examples = "120")
            int similarity) {}
}
