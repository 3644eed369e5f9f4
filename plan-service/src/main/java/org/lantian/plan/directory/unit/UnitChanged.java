package org.lantian.plan.directory.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.PublishedEvent;

/** The unit as it now is. */
public record UnitChanged(
        String unitId,
        String name,
        String shortName,
        String regionCode,
        String regionName,
        UnitKind kind,
        UnitState state,
        List<String> aliases,
        @Nullable String successorId)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "directory.unit-changed";
    }

    @Override
    public String eventKey() {
        return unitId;
    }
}
