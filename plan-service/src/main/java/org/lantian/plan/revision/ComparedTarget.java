package org.lantian.plan.revision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quantified goal as far as comparing needs it. */
public record ComparedTarget(
        UUID id,
        String quote,
        String indicator,
        @Nullable String indicatorCode,
        String comparator,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer baselineYear,
        @Nullable LocalDate dueOn,
        @Nullable String scope,
        boolean aspirational,
        boolean approximate) {

    /** Whether both speak of the same indicator: by its code, where both have one, else by name. */
    boolean namesTheSameAs(ComparedTarget other) {
        return indicatorCode != null && other.indicatorCode != null
                ? indicatorCode.equals(other.indicatorCode)
                : Similarity.plain(indicator).equals(Similarity.plain(other.indicator));
    }

    /** In what the other asks for something else. */
    Set<TargetChange.Aspect> differsIn(ComparedTarget other) {
        var aspects = EnumSet.noneOf(TargetChange.Aspect.class);
        if (!namesTheSameAs(other)) {
            aspects.add(TargetChange.Aspect.INDICATOR);
        }
        if (!comparator.equals(other.comparator) || approximate != other.approximate) {
            aspects.add(TargetChange.Aspect.COMPARATOR);
        }
        if (!sameValue(value, other.value) || !Objects.equals(unit, other.unit)) {
            aspects.add(TargetChange.Aspect.VALUE);
        }
        if (!Objects.equals(baselineYear, other.baselineYear)) {
            aspects.add(TargetChange.Aspect.BASELINE);
        }
        if (!Objects.equals(dueOn, other.dueOn)) {
            aspects.add(TargetChange.Aspect.DUE_DATE);
        }
        if (!Objects.equals(scope, other.scope)) {
            aspects.add(TargetChange.Aspect.SCOPE);
        }
        if (aspirational != other.aspirational) {
            aspects.add(TargetChange.Aspect.FIRMNESS);
        }
        return aspects;
    }

    private static boolean sameValue(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
