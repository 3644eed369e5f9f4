package org.lantian.plan.directory.region;

import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.PublishedEvent;

/** The region as it now is. */
public record RegionChanged(
        String code,
        String name,
        RegionLevel level,
        @Nullable String parentCode) implements PublishedEvent {

    @Override
    public String eventName() {
        return "directory.region-changed";
    }

    @Override
    public String eventKey() {
        return code;
    }
}
