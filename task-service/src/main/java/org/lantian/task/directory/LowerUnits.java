package org.lantian.task.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which units stand below a unit: below a people's government all others of its region and of the regions below; below a
 * department only those of the regions below, not its neighbours.
 *
 * @param regionPrefix what the region codes of lower units begin with
 * @param exceptRegion the one region among these whose units are neighbours, or null
 */
public record LowerUnits(String regionPrefix, @Nullable String exceptRegion) {

    public boolean in(String regionCode) {
        return regionCode.startsWith(regionPrefix) && !regionCode.equals(exceptRegion);
    }
}
