package org.lantian.indicator.airquality.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;

/**
 * The index of an hour or a day as HJ 633 reports it. The index is there even when its publication is withheld;
 * without a single individual index it and the category are null.
 *
 * @param standard the edition of HJ 633
 * @param ruleSet id of the rule set, to be stored with the figures
 * @param concentrations what it was computed from, unrounded
 * @param iaqi individual indices of the pollutants that have one
 * @param aqi the largest of them
 * @param primaryPollutants all that reach the largest, if it is above 50
 * @param overStandard by index above 100 (2012), by concentration above the class-2 limit (2026)
 * @param missing pollutants without an individual index
 * @param sensitiveGroups whom to warn, by pollutant with an index above 100 (HJ 633-2026 table 2)
 */
public record AirQualityReport(
        String standard,
        String ruleSet,
        Concentrations concentrations,
        Map<Pollutant, Integer> iaqi,
        @Nullable Integer aqi,
        List<Pollutant> primaryPollutants,
        List<Pollutant> overStandard,
        List<Pollutant> missing,
        @Nullable Category category,
        Publication publication,
        Map<Pollutant, String> sensitiveGroups) {

    public AirQualityReport {
        Map<Pollutant, Integer> ordered = new EnumMap<>(Pollutant.class);
        ordered.putAll(iaqi);
        iaqi = Collections.unmodifiableMap(ordered);
    }
}
