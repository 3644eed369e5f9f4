package org.lantian.plan.revision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan changes of the one before it; measures and targets are found again by what they say, not by their numbers. */
public record Difference(
        @Schema(description = "what became of each measure segment, in the order of the new plan, then those removed")
        List<MeasureChange> measures,

        @Schema(description = "what became of each target, in the order of the new plan, then those removed")
        List<TargetChange> targets) {

    public static Difference between(ComparedPlan before, ComparedPlan after) {
        var measures = MeasureComparison.of(before.measures(), after.measures());
        return new Difference(measures, TargetComparison.of(before, after, measures));
    }

    /** The former segment that a new one carries on; null for one that is new or says something else. */
    public @Nullable UUID measureContinuedBy(UUID measureId) {
        return measures.stream()
                .filter(MeasureChange::carriedOn)
                .filter(change ->
                        Objects.requireNonNull(change.after()).measureId().equals(measureId))
                .map(change -> Objects.requireNonNull(change.before()).measureId())
                .findFirst()
                .orElse(null);
    }

    /** The former target that a new one carries on; null for one that is new or asks for something else. */
    public @Nullable UUID targetContinuedBy(UUID targetId) {
        return targets.stream()
                .filter(TargetChange::carriedOn)
                .filter(change ->
                        Objects.requireNonNull(change.after()).targetId().equals(targetId))
                .map(change -> Objects.requireNonNull(change.before()).targetId())
                .findFirst()
                .orElse(null);
    }

    /** What became of each former segment. */
    public Map<UUID, MeasureChange> byFormerMeasure() {
        return measures.stream()
                .filter(change -> change.before() != null)
                .collect(Collectors.toMap(
                        change -> Objects.requireNonNull(change.before()).measureId(), Function.identity()));
    }

    /** What became of each former target. */
    public Map<UUID, TargetChange> byFormerTarget() {
        return targets.stream()
                .filter(change -> change.before() != null)
                .collect(Collectors.toMap(
                        change -> Objects.requireNonNull(change.before()).targetId(), Function.identity()));
    }
}
