package org.lantian.plan.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.PublishedEvent;

/** A quantified goal with the units that answer for it. */
public record TargetSet(
        UUID targetId,
        UUID planId,
        String planTitle,
        @Nullable UUID measureId,
        @Nullable String measureNumber,
        String regionCode,
        String regionName,
        String indicator,
        @Nullable String indicatorCode,
        @Nullable String scope,
        String comparator,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer baselineYear,
        boolean approximate,
        boolean aspirational,
        @Nullable LocalDate dueOn,
        String quote,
        List<UnitInRole> units,
        @Nullable Continued continues)
        implements PublishedEvent {

    /** The target of a superseded plan that this one is, unchanged: how it was judged counts on. */
    public record Continued(UUID planId, UUID targetId) {}

    @Override
    public String eventName() {
        return "plan.target-set";
    }

    @Override
    public String eventKey() {
        return planId.toString();
    }
}
