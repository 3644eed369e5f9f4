package org.lantian.task.directory;

import java.util.Objects;

/** A region as it now is; of {@code directory.region-changed} only what the copy keeps. */
public record RegionChanged(String code, String name) {

    public RegionChanged {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
