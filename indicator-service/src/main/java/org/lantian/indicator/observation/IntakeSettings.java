package org.lantian.indicator.observation;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.lantian.indicator.airquality.Pollutant;

/** Bounds of the intake, from configuration. */
@ConfigMapping(prefix = "lantian.observations")
public interface IntakeSettings {

    LocalDate earliest();

    int rowsPerRequest();

    Map<Pollutant, BigDecimal> largest();

    /** Offsets in which the hours of Asia/Shanghai may be written. */
    Set<ZoneOffset> offsets();

    /** Flags with which an hour still counts in figures. */
    Set<QualityFlag> countingFlags();

    /** So many hours in a row with the very same value are suspected to be stuck; 0: never. */
    Map<Pollutant, Integer> stuckAfter();

    int monthsAhead();
}
