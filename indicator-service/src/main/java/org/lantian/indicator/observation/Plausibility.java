package org.lantian.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.lantian.indicator.airquality.Pollutant;

/**
 * Between which bounds a value can be an hourly mean.
 *
 * @param earliest no observation is older
 * @param latest no observation is younger: now
 * @param largest largest value of each pollutant in µg/m³ (CO mg/m³); more is an error of the instrument or of the unit
 */
record Plausibility(Instant earliest, Instant latest, Map<Pollutant, BigDecimal> largest) {}
