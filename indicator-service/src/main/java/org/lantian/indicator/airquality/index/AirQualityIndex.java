package org.lantian.indicator.airquality.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Averaging;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.Zone;

/**
 * The air-quality index (AQI) under the edition of HJ 633 that was in force at the time of observation: individual
 * indices rounded up, the largest of them, and what is reported with it.
 */
public final class AirQualityIndex {

    private static final int PRIMARY_ABOVE = 50;
    private static final int OVER_STANDARD_ABOVE = 100;

    private AirQualityIndex() {}

    /** The real-time index of the hour that ended then, Asia/Shanghai. */
    public static AirQualityReport hourly(Standards standards, LocalDateTime end, Concentrations concentrations) {
        return report(standards.on(ShanghaiTime.dayOf(end)), true, concentrations);
    }

    public static AirQualityReport daily(Standards standards, LocalDate day, Concentrations concentrations) {
        return report(standards.on(day), false, concentrations);
    }

    private static AirQualityReport report(RuleSet rules, boolean hour, Concentrations concentrations) {
        Map<Pollutant, Integer> iaqi = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            Integer index = individualIndex(rules, hour, pollutant, concentrations);
            if (index != null) {
                iaqi.put(pollutant, index);
            }
        }
        Integer aqi = iaqi.isEmpty() ? null : Collections.max(iaqi.values());
        List<Pollutant> missing = which(pollutant -> !iaqi.containsKey(pollutant));
        return new AirQualityReport(
                rules.indexStandard(),
                rules.id(),
                concentrations,
                iaqi,
                aqi,
                which(pollutant -> aqi != null && aqi > PRIMARY_ABOVE && aqi.equals(iaqi.get(pollutant))),
                which(pollutant -> rules.overStandardByIndex()
                        ? iaqi.getOrDefault(pollutant, 0) > OVER_STANDARD_ABOVE
                        : aboveLimit(
                                rules, hour, pollutant, concentrations.values().get(pollutant))),
                missing,
                aqi == null ? null : Category.of(aqi),
                publication(rules, aqi, concentrations.notExpected().containsAll(missing)),
                sensitiveGroups(rules, iaqi));
    }

    private static Map<Pollutant, String> sensitiveGroups(RuleSet rules, Map<Pollutant, Integer> iaqi) {
        Map<Pollutant, String> groups = new EnumMap<>(Pollutant.class);
        rules.sensitiveGroups().forEach((pollutant, warned) -> {
            if (iaqi.getOrDefault(pollutant, 0) > OVER_STANDARD_ABOVE) {
                groups.put(pollutant, warned);
            }
        });
        return groups;
    }

    /**
     * Beyond a column that ends early HJ 633-2012 reports SO2 by its 24-h mean (real-time) and O3 by its 1-h value
     * (daily); the latter also where the daily maximum 1-h O3 is an indicator of its own.
     */
    private static @Nullable Integer individualIndex(
            RuleSet rules, boolean hour, Pollutant pollutant, Concentrations concentrations) {
        Fraction value = concentrations.values().get(pollutant);
        Fraction other = concentrations.others().get(pollutant);
        Integer index = value == null ? null : rules.individualIndex(pollutant, averaging(hour, pollutant), value);
        boolean beyond = value != null && index == null;
        boolean ozoneHour = !hour && pollutant == Pollutant.O3 && rules.ozoneHourInDailyIndex();
        if (other == null || !(beyond || ozoneHour)) {
            return index;
        }
        Integer otherIndex = rules.individualIndex(pollutant, averaging(!hour, pollutant), other);
        return Stream.of(index, otherIndex)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }

    private static boolean aboveLimit(RuleSet rules, boolean hour, Pollutant pollutant, @Nullable Fraction value) {
        BigDecimal limit = rules.limit(pollutant, averaging(hour, pollutant), Zone.CLASS2);
        return value != null && limit != null && rules.input(pollutant, value).compareTo(Fraction.of(limit)) > 0;
    }

    private static Publication publication(RuleSet rules, @Nullable Integer aqi, boolean complete) {
        Integer above = rules.incompleteAbove();
        boolean published = aqi != null && (complete || above == null || aqi > above);
        return published ? Publication.PUBLISHED : Publication.WITHHELD;
    }

    private static Averaging averaging(boolean hour, Pollutant pollutant) {
        return hour ? Averaging.HOUR : pollutant.ofDay();
    }

    private static List<Pollutant> which(Predicate<Pollutant> condition) {
        return Stream.of(Pollutant.values()).filter(condition).toList();
    }
}
