package org.lantian.indicator.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code plan.target-set}: a quantified goal of a plan that was issued. */
public record TargetSet(
        UUID targetId,
        UUID planId,
        String planTitle,
        @Nullable String measureNumber,
        String regionCode,
        String regionName,
        String indicator,
        @Nullable String indicatorCode,
        @Nullable String scope,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer baselineYear,
        boolean approximate,
        boolean aspirational,
        @Nullable LocalDate dueOn,
        @Nullable String quote,
        List<AnsweringUnit> units,
        @Nullable Continued continues) {

    /** The target of a superseded plan that this one is, unchanged. */
    public record Continued(UUID targetId) {}
}
