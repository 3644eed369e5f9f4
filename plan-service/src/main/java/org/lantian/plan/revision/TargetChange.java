package org.lantian.plan.revision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one target from one plan to the next. */
public record TargetChange(
        @Schema(description = "MOVED: the same goal, under another measure")
        Kind kind,

        @Schema(description = "the kind in words", examples = "调整")
        String kindLabel,

        @Schema(description = "it in the former plan; null: it was added") @Nullable
        Place before,

        @Schema(description = "it in the new plan; null: it was removed") @Nullable
        Place after,

        @Schema(description = "in what they differ") Set<Aspect> aspects,

        @Schema(description = "the goal itself is the same: how it was judged so far goes on under the new plan")
        boolean carriedOn) {

    /** Whether a target came, went, changed, moved or stayed. */
    public enum Kind {
        UNCHANGED("未变"),
        CHANGED("调整"),
        MOVED("移位"),
        ADDED("新增"),
        REMOVED("删除");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /** In what two targets can differ. */
    public enum Aspect {
        PLACE,
        INDICATOR,
        COMPARATOR,
        VALUE,
        BASELINE,
        DUE_DATE,
        SCOPE,
        FIRMNESS
    }

    /** A target and where it stands. */
    public record Place(
            @Schema(description = "id of the target") UUID targetId,

            @Schema(description = "measure as people cite it; null: an objective of the plan", examples = "10#2")
            @Nullable
            String measure,

            @Schema(description = "the words it was read from", examples = "到2025年，全市细颗粒物浓度控制在35微克/立方米以内")
            String quote,

            @Schema(description = "how the value is meant", examples = "<=")
            String comparator,

            @Schema(description = "the value", examples = "35") @Nullable
            BigDecimal value,

            @Schema(description = "unit of measure", examples = "ug/m3") @Nullable
            String unit,

            @Schema(description = "end of the period", examples = "2025-12-31") @Nullable
            LocalDate dueOn) {

        static Place of(ComparedTarget target, @Nullable String measure) {
            return new Place(
                    target.id(),
                    measure,
                    target.quote(),
                    target.comparator(),
                    target.value(),
                    target.unit(),
                    target.dueOn());
        }
    }

    static TargetChange added(Place after) {
        return new TargetChange(Kind.ADDED, Kind.ADDED.label, null, after, Set.of(), false);
    }

    static TargetChange removed(Place before) {
        return new TargetChange(Kind.REMOVED, Kind.REMOVED.label, before, null, Set.of(), false);
    }

    static TargetChange between(Place before, Place after, Set<Aspect> aspects) {
        boolean carriedOn = EnumSet.of(Aspect.PLACE).containsAll(aspects);
        var kind = !carriedOn ? Kind.CHANGED : aspects.isEmpty() ? Kind.UNCHANGED : Kind.MOVED;
        return new TargetChange(kind, kind.label, before, after, aspects, carriedOn);
    }
}
