package org.lantian.plan.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The levels of government, from the top down; a zone (a base or park that ranks like a region) stands outside the ladder. */
public enum RegionLevel {
    COUNTRY,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP,
    ZONE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RegionLevel ofWire(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
