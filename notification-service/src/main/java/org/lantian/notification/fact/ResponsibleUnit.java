package org.lantian.notification.fact;

import org.jspecify.annotations.Nullable;

/** A unit that answers for a target, a warning or a source, as events of indicator-service name it. */
public record ResponsibleUnit(
        String unitId,
        @Nullable String unitName,
        @Nullable String regionCode,
        @Nullable String role) {}
