package org.lantian.plan.directory.region;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

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

    /** The level below in the ladder; empty below townships and beside it. */
    public Optional<RegionLevel> next() {
        return switch (this) {
            case COUNTRY -> Optional.of(PROVINCE);
            case PROVINCE -> Optional.of(PREFECTURE);
            case PREFECTURE -> Optional.of(COUNTY);
            case COUNTY -> Optional.of(TOWNSHIP);
            case TOWNSHIP, ZONE -> Optional.empty();
        };
    }

    public static RegionLevel ofWire(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
