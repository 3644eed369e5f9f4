package org.lantian.notification.routing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of indicator-service's events about a target. */
public record IndicatorFact(
        String targetId,
        @Nullable String planId,
        @Nullable String planTitle,
        @Nullable String source,
        @Nullable String regionCode,
        @Nullable String regionName,
        String indicator,
        @Nullable String comparator,
        @Nullable BigDecimal targetValue,
        @Nullable String unit,
        @Nullable BigDecimal value,
        @Nullable String period,
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable List<ResponsibleUnit> units) {

    /** A unit that answers for the target. */
    public record ResponsibleUnit(
            String unitId,
            @Nullable String unitName,
            @Nullable String regionCode,
            @Nullable String role) {}

    List<ResponsibleUnit> responsibleUnits() {
        return units == null ? List.of() : units;
    }
}
