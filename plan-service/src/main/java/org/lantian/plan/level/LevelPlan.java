package org.lantian.plan.level;

import java.util.ArrayList;
import java.util.List;
import org.lantian.plan.lifecycle.MeasureView;
import org.lantian.plan.lifecycle.PlanView;
import org.lantian.plan.revision.Similarity;

/** A plan as far as holding it against another level needs it. */
record LevelPlan(PlanReference reference, List<LevelMeasure> measures, List<LevelTarget> targets) {

    /** Lower plans say it in their own words: much less alike than this, and it is something else. */
    private static final int ANSWERED = 280;

    private static final int SAME_SUBJECT = 400;

    static LevelPlan of(PlanView plan, List<MeasureView> measures) {
        List<LevelTarget> targets = new ArrayList<>();
        plan.objectives().forEach(target -> targets.add(LevelTarget.of(target, null)));
        measures.forEach(measure -> measure.targets()
                .forEach(target -> targets.add(LevelTarget.of(target, LevelMeasure.citation(measure)))));
        return new LevelPlan(
                PlanReference.of(plan), measures.stream().map(LevelMeasure::of).toList(), targets);
    }

    /** Holds a lower plan against this one. */
    Comparison against(LevelPlan lower) {
        List<Comparison.TargetFinding> weaker = new ArrayList<>();
        List<Comparison.TargetFinding> kept = new ArrayList<>();
        List<Comparison.TargetFinding> notComparable = new ArrayList<>();
        List<Comparison.TargetFinding> missing = new ArrayList<>();
        for (var target : targets) {
            var finding = lower.counterpartOf(target);
            (switch (finding.verdict()) {
                        case WEAKER -> weaker;
                        case AS_STRICT, STRICTER -> kept;
                        case NOT_COMPARABLE -> notComparable;
                        case NO_COUNTERPART -> missing;
                    })
                    .add(finding);
        }
        return new Comparison(weaker, kept, notComparable, missing, missingMeasures(lower));
    }

    /**
     * The lower target that says most about this one: the best of those that can be held against it, since a plan may set several
     * for one indicator; else the first that names it.
     */
    private Comparison.TargetFinding counterpartOf(LevelTarget upper) {
        return targets.stream()
                .filter(upper::namesTheSameAs)
                .filter(lower -> upper.indicatorCode() != null || isWordedLike(upper, lower))
                .map(lower -> Comparison.TargetFinding.of(upper, lower, Strictness.of(upper, lower)))
                .min(java.util.Comparator.comparingInt(LevelPlan::rank))
                .orElseGet(() -> Comparison.TargetFinding.missing(upper));
    }

    /** A name without a code (占比, 比例) may stand for anything; only the sentence around it tells. */
    private static boolean isWordedLike(LevelTarget upper, LevelTarget lower) {
        return Similarity.of(upper.quote()).perMille(Similarity.of(lower.quote())) >= SAME_SUBJECT;
    }

    private static int rank(Comparison.TargetFinding finding) {
        return switch (finding.verdict()) {
            case STRICTER -> 0;
            case AS_STRICT -> 1;
            case WEAKER -> 2;
            case NOT_COMPARABLE, NO_COUNTERPART -> 3;
        };
    }

    private List<Comparison.MeasureFinding> missingMeasures(LevelPlan lower) {
        return measures.stream()
                .map(measure -> lower.nearest(measure))
                .filter(finding -> finding.similarity() < ANSWERED)
                .toList();
    }

    private Comparison.MeasureFinding nearest(LevelMeasure upper) {
        LevelMeasure nearest = null;
        int alike = 0;
        for (var measure : measures) {
            int similarity = upper.alike(measure);
            if (similarity > alike) {
                nearest = measure;
                alike = similarity;
            }
        }
        return new Comparison.MeasureFinding(
                upper.citation(), upper.title(), nearest == null ? null : nearest.citation(), alike);
    }
}
