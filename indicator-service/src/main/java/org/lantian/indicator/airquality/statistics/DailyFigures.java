package org.lantian.indicator.airquality.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.index.AirQualityIndex;
import org.lantian.indicator.airquality.index.AirQualityReport;
import org.lantian.indicator.airquality.index.Concentrations;

/**
 * The natural day of a site or a city: 24-h means from at least 20 valid hours and the O3 daily maximum 8-h mean (GB
 * 3095 table 4), and its index.
 *
 * @param values one for each pollutant
 * @param ozoneHour daily maximum 1-h O3, null with fewer valid hours than a daily mean needs
 * @param excluded pollutants whose valid value an approved dust period took away: absent, but not missing
 */
public record DailyFigures(
        LocalDate day,
        Map<Pollutant, DailyValue> values,
        @Nullable Fraction ozoneHour,
        Set<Pollutant> excluded,
        AirQualityReport airQuality) {

    /** Whether a day also depends on hours of the day before: by option, 8-h O3 windows may begin there. */
    public static boolean dependsOnDayBefore(RuleSet rules) {
        return OzoneWindows.reachBack(rules.options());
    }

    public static DailyFigures of(Standards standards, LocalDate day, Map<Pollutant, Hours> hours) {
        RuleSet rules = standards.on(day);
        Map<Pollutant, DailyValue> values = new EnumMap<>(Pollutant.class);
        hours.forEach((pollutant, series) -> values.put(pollutant, value(rules, day, pollutant, series)));
        return ofValues(standards, day, values, ozoneHour(rules, day, hours.get(Pollutant.O3)), Set.of());
    }

    /** The same day without what these approved dust periods take from PM10 and PM2.5. */
    public static DailyFigures of(Standards standards, LocalDate day, Map<Pollutant, Hours> hours, DustExclusion dust) {
        DailyFigures all = of(standards, day, hours);
        if (!dust.touches(day)) {
            return all;
        }
        DailyFigures rest = of(
                standards,
                day,
                dust.removeFrom(hours, standards.on(day).options().dustRemoves()));
        Set<Pollutant> excluded = EnumSet.noneOf(Pollutant.class);
        excluded.addAll(all.valid());
        excluded.removeAll(rest.valid());
        return ofValues(standards, day, rest.values, rest.ozoneHour, excluded);
    }

    /** A day whose values are known, computed earlier or from sites; the index follows from them. */
    public static DailyFigures ofValues(
            Standards standards,
            LocalDate day,
            Map<Pollutant, DailyValue> values,
            @Nullable Fraction ozoneHour,
            Set<Pollutant> excluded) {
        Map<Pollutant, DailyValue> all = new EnumMap<>(Pollutant.class);
        Map<Pollutant, Fraction> valid = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            DailyValue daily = values.getOrDefault(pollutant, new DailyValue(null, new Coverage(Hours.PER_DAY, 0)));
            all.put(pollutant, daily);
            if (daily.value() != null) {
                valid.put(pollutant, daily.value());
            }
        }
        Map<Pollutant, Fraction> others = ozoneHour == null ? Map.of() : Map.of(Pollutant.O3, ozoneHour);
        AirQualityReport airQuality =
                AirQualityIndex.daily(standards, day, new Concentrations(valid, others, excluded));
        return new DailyFigures(day, Collections.unmodifiableMap(all), ozoneHour, Set.copyOf(excluded), airQuality);
    }

    public @Nullable Fraction value(Pollutant pollutant) {
        return Objects.requireNonNull(values.get(pollutant)).value();
    }

    /** The pollutants with a valid value. */
    public List<Pollutant> valid() {
        return Arrays.stream(Pollutant.values())
                .filter(pollutant -> value(pollutant) != null)
                .toList();
    }

    private static DailyValue value(RuleSet rules, LocalDate day, Pollutant pollutant, Hours hours) {
        List<Fraction> values = hours.ofDay(day);
        Coverage coverage = new Coverage(Hours.PER_DAY, values.size());
        if (pollutant == Pollutant.O3) {
            return new DailyValue(OzoneWindows.maximum(rules, day, hours), coverage);
        }
        boolean enough = values.size() >= rules.minimumData().hoursPerDay();
        return new DailyValue(enough ? Fraction.mean(values) : null, coverage);
    }

    private static @Nullable Fraction ozoneHour(RuleSet rules, LocalDate day, @Nullable Hours ozone) {
        List<Fraction> values = ozone == null ? List.of() : ozone.ofDay(day);
        return values.size() < rules.minimumData().hoursPerDay() ? null : Collections.max(values);
    }
}
