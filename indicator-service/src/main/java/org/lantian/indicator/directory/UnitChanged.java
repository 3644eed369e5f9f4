package org.lantian.indicator.directory;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** {@code directory.unit-changed}: the unit as it now is, with its complete and its short name. */
public record UnitChanged(
        String unitId,
        String name,
        String shortName,
        String regionCode,
        String state,
        @Nullable String successorId) {

    public UnitChanged {
        requireNonNull(unitId, "unitId");
        requireNonNull(name, "name");
        requireNonNull(shortName, "shortName");
        requireNonNull(regionCode, "regionCode");
        requireNonNull(state, "state");
    }
}
