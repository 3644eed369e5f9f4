package org.lantian.indicator.directory;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** {@code directory.region-changed}: the region as it now is. */
public record RegionChanged(
        String code, String name, String level, @Nullable String parentCode) {

    public RegionChanged {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(level, "level");
    }
}
