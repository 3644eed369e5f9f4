package org.lantian.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import org.lantian.indicator.airquality.Pollutant;

/**
 * A station's hours that count in figures, by pollutant and the end of the hour in civil time.
 *
 * @param version sum of the versions of all its hours of that time, those that do not count included: it grows with every hour
 *     that is added or corrected
 */
public record StationHours(Map<Pollutant, Map<LocalDateTime, BigDecimal>> values, long version) {}
