package org.lantian.indicator.directory;

import org.jspecify.annotations.Nullable;

/** {@code directory.unit-changed}: the unit as it now is, with its complete and its short name. */
public record UnitChanged(
        String unitId,
        String name,
        String shortName,
        String regionCode,
        String state,
        @Nullable String successorId) {}
