package org.lantian.indicator.airquality.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;

/**
 * A city's figures from its sites: concentrations are averaged first, then follow the index and the category; it is
 * never the worst site's index. Whether hours or days are averaged, and how many sites it takes, is an option.
 */
public final class CityFigures {

    private CityFigures() {}

    /**
     * A city's day from the hours of each of its sites; pass {@code new DustExclusion(List.of())} where no dust was
     * approved.
     */
    public static DailyFigures day(
            Standards standards, LocalDate day, List<Map<Pollutant, Hours>> sites, DustExclusion dust) {
        AssessmentOptions options = standards.on(day).options();
        return switch (options.cityFrom()) {
            case HOURS -> DailyFigures.of(standards, day, hours(options, sites), dust);
            case DAYS ->
                ofDays(
                        standards,
                        day,
                        sites.stream()
                                .map(site -> DailyFigures.of(standards, day, site, dust))
                                .toList());
        };
    }

    /** A city's day from its sites' days. */
    public static DailyFigures ofDays(Standards standards, LocalDate day, List<DailyFigures> sites) {
        if (sites.size() == 1) {
            return sites.get(0);
        }
        int minimum = minimumSites(standards.on(day).options(), sites.size());
        Map<Pollutant, DailyValue> values = new EnumMap<>(Pollutant.class);
        Set<Pollutant> excluded = EnumSet.noneOf(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            List<DailyValue> ofSites = sites.stream()
                    .map(site -> Objects.requireNonNull(site.values().get(pollutant)))
                    .toList();
            Fraction mean = mean(ofSites, DailyValue::value, minimum);
            values.put(
                    pollutant,
                    new DailyValue(
                            mean,
                            Coverage.sum(ofSites.stream().map(DailyValue::hours).toList())));
            if (mean == null && sites.stream().anyMatch(site -> site.excluded().contains(pollutant))) {
                excluded.add(pollutant);
            }
        }
        return DailyFigures.ofValues(standards, day, values, mean(sites, DailyFigures::ozoneHour, minimum), excluded);
    }

    private static Map<Pollutant, Hours> hours(AssessmentOptions options, List<Map<Pollutant, Hours>> sites) {
        int minimum = minimumSites(options, sites.size());
        Map<Pollutant, Hours> city = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            city.put(
                    pollutant,
                    Hours.mean(
                            sites.stream()
                                    .flatMap(site -> Stream.ofNullable(site.get(pollutant)))
                                    .toList(),
                            minimum));
        }
        return city;
    }

    private static <T> @Nullable Fraction mean(
            Collection<T> sites, Function<T, @Nullable Fraction> value, int minimum) {
        List<Fraction> values = sites.stream()
                .flatMap(site -> Stream.ofNullable(value.apply(site)))
                .toList();
        return values.size() < minimum ? null : Fraction.mean(values);
    }

    /** At least one, and at least the percentage rounded up. */
    private static int minimumSites(AssessmentOptions options, int sites) {
        return Math.max(1, (sites * options.citySitePercent() + 99) / 100);
    }
}
