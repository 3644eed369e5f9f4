package org.lantian.notification.directory;

import org.jspecify.annotations.Nullable;

/** A unit as the directory now has it; what this service reads of {@code directory.unit-changed}. */
public record UnitChanged(
        String unitId,
        String name,
        @Nullable String shortName,
        @Nullable String regionCode,
        String state,
        @Nullable String successorId) {}
