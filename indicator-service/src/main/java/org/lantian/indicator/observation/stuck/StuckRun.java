package org.lantian.indicator.observation.stuck;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.indicator.airquality.Pollutant;

/** Hours in a row with the very same value. */
public record StuckRun(
        @Schema(description = "code of the station", examples = "1003A")
        String station,

        @Schema(description = "pollutant", examples = "PM25")
        Pollutant pollutant,

        @Schema(description = "the value that stands still, µg/m³ (CO mg/m³)", examples = "34")
        BigDecimal value,

        @Schema(description = "end of the first hour") Instant from,
        @Schema(description = "end of the last") Instant to,

        @Schema(description = "hours in a row", examples = "8")
        int hours) {

    static StuckRun of(String station, Pollutant pollutant, Instant end, BigDecimal value) {
        return new StuckRun(station, pollutant, value, end, end, 1);
    }

    boolean goesOn(Instant end, BigDecimal next) {
        return to.plus(1, ChronoUnit.HOURS).equals(end) && value.compareTo(next) == 0;
    }

    StuckRun and(Instant end) {
        return new StuckRun(station, pollutant, value, from, end, hours + 1);
    }
}
