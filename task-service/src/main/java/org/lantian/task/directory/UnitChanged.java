package org.lantian.task.directory;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit as it now is; of {@code directory.unit-changed} only what the copy keeps. */
public record UnitChanged(
        String unitId,
        String name,
        String regionCode,
        String kind,
        @Nullable String successorId) {

    public UnitChanged {
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(regionCode, "regionCode");
        Objects.requireNonNull(kind, "kind");
    }
}
