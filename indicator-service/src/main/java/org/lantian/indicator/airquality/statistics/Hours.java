package org.lantian.indicator.airquality.statistics;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lantian.indicator.airquality.Fraction;

/**
 * One pollutant's valid hourly means by the end of their hour, Asia/Shanghai, in µg/m³ (CO mg/m³); an hour that is
 * missing or invalid is absent. It may span any time; 8-h O3 windows configured to begin on the evening before need
 * the day before as well.
 */
public final class Hours {

    static final int PER_DAY = 24;

    private final Map<LocalDateTime, Fraction> values;

    private Hours(Map<LocalDateTime, Fraction> values) {
        this.values = values;
    }

    public static Hours of(Map<LocalDateTime, BigDecimal> values) {
        return new Hours(
                values.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> Fraction.of(entry.getValue()))));
    }

    /** Hour by hour the mean over the sites that have a value, where at least this many do. */
    static Hours mean(Collection<Hours> sites, int minimumSites) {
        Set<LocalDateTime> ends = new HashSet<>();
        sites.forEach(site -> ends.addAll(site.values.keySet()));
        return new Hours(ends.stream()
                .filter(end -> at(end, sites).size() >= minimumSites)
                .collect(toMap(end -> end, end -> Fraction.mean(at(end, sites)))));
    }

    Hours without(Predicate<LocalDateTime> removed) {
        return new Hours(values.entrySet().stream()
                .filter(entry -> !removed.test(entry.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    List<Fraction> ofDay(LocalDate day) {
        return ending(day.plusDays(1).atStartOfDay(), PER_DAY);
    }

    /** The values there are among the last {@code count} hours up to {@code end}. */
    List<Fraction> ending(LocalDateTime end, int count) {
        return IntStream.range(0, count)
                .mapToObj(back -> values.get(end.minusHours(back)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Fraction> at(LocalDateTime end, Collection<Hours> sites) {
        return sites.stream()
                .map(site -> site.values.get(end))
                .filter(Objects::nonNull)
                .toList();
    }
}
