package org.lantian.indicator.observation.screening;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.observation.QualityFlag;

/**
 * Between which bounds a value can be an hourly mean.
 *
 * @param earliest no observation is older
 * @param latest no observation is younger: now
 * @param largest largest value of each pollutant in µg/m³ (CO mg/m³); more is an error of the instrument or of the unit
 * @param offsets in which the end of an hour may be written
 * @param countingFlags flags with which an hour counts in figures, so that its value must be plausible
 */
public record Plausibility(
        Instant earliest,
        Instant latest,
        Map<Pollutant, BigDecimal> largest,
        Set<ZoneOffset> offsets,
        Set<QualityFlag> countingFlags) {}
