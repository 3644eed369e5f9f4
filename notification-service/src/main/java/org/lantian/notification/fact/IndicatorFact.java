package org.lantian.notification.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.Severity;

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

    public List<ResponsibleUnit> responsibleUnits() {
        return units == null ? List.of() : units;
    }

    /** What happened to each responsible unit; one that a target names in several roles is told once. */
    public List<Happening> as(String event) {
        var severity = switch (event) {
            case "indicator.off-target" -> Severity.YELLOW;
            case "indicator.target-missed" -> Severity.ORANGE;
            default -> Severity.BLUE;
        };
        Map<String, Happening> happenings = new LinkedHashMap<>();
        for (var responsible : responsibleUnits()) {
            happenings.putIfAbsent(
                    responsible.unitId(),
                    new Happening(
                            event,
                            severity,
                            responsible.role(),
                            regionCode,
                            regionCode,
                            planId,
                            responsible.unitId(),
                            List.of(),
                            item(responsible)));
        }
        return List.copyOf(happenings.values());
    }

    private Item item(ResponsibleUnit responsible) {
        return new Item(
                targetId,
                Concern.OWN,
                null,
                targetId,
                planId,
                planTitle == null ? source : planTitle,
                null,
                TargetWords.target(this),
                responsible.unitId(),
                responsible.unitName(),
                null,
                null,
                TargetWords.verdict(this));
    }
}
