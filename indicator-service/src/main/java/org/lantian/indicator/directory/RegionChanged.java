package org.lantian.indicator.directory;

import org.jspecify.annotations.Nullable;

/** {@code directory.region-changed}: the region as it now is. */
public record RegionChanged(
        String code, String name, String level, @Nullable String parentCode) {}
