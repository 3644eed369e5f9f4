package org.lantian.plan.directory.region;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a region is to be.
 *
 * @param name another than before renames it, and the former one stays an alias
 * @param aliases all other names that it is printed under; null: as they are
 * @param reason why, for its history
 */
public record RegionDescription(
        String name,
        RegionLevel level,
        @Nullable String parentCode,
        @Nullable Set<String> aliases,
        @Nullable String reason) {}
