package org.lantian.plan.directory.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is to be from now on.
 *
 * @param shortName its name without the region's; another than before renames it, and the former one stays an alias
 * @param aliases all other names that it is printed under
 * @param parentId the unit above it; null: none is known
 * @param reason why, for its history
 */
public record UnitDescription(
        String shortName,
        UnitKind kind,
        List<String> aliases,
        @Nullable String parentId,
        @Nullable String reason) {}
