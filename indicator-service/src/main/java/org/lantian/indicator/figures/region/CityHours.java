package org.lantian.indicator.figures.region;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.CityFigures;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.DustExclusion;
import org.lantian.indicator.airquality.statistics.Hours;
import org.lantian.indicator.dust.DustApproval;
import org.lantian.indicator.observation.StationHours;
import org.lantian.indicator.observation.storage.Observations;
import org.lantian.indicator.station.ServiceTime;

/**
 * A city's days from hours averaged over its sites, where {@code lantian.airquality.city-from=HOURS} asks for them. Only the days
 * of stations are stored, so these are computed from the hours whenever they are asked for: 52,000 rows for a station's year.
 */
@ApplicationScoped
class CityHours {

    private static final int TWO_DAYS = 48;

    private final Observations observations;
    private final DustApproval dust;

    CityHours(Observations observations, DustApproval dust) {
        this.observations = observations;
        this.dust = dust;
    }

    /** Of these sites, each on the days of its service; dust approved for the region of one of them holds for all. */
    RegionDays days(Standards standards, List<ServiceTime> sites, Period period) {
        Map<String, StationHours> hours = new HashMap<>();
        sites.forEach(site -> hours.put(
                site.station(),
                observations.hoursOf(site.station(), period.first().minusDays(1), period.last())));
        var exclusion = exclusion(sites, period);
        List<DailyFigures> all = new ArrayList<>();
        List<DailyFigures> withoutDust = new ArrayList<>();
        for (var day : period.days().toList()) {
            var ofSites = sites.stream()
                    .filter(site -> site.covers(day))
                    .map(site -> around(day, Objects.requireNonNull(hours.get(site.station()))))
                    .toList();
            var city = CityFigures.day(standards, day, ofSites, new DustExclusion(List.of()));
            var rest = exclusion.periods().isEmpty() ? city : CityFigures.day(standards, day, ofSites, exclusion);
            all.add(city);
            withoutDust.add(rest.equals(city) ? city : rest);
        }
        return new RegionDays(
                sites.stream().map(ServiceTime::station).toList(),
                all,
                withoutDust,
                hours.values().stream().mapToLong(StationHours::version).sum());
    }

    private DustExclusion exclusion(List<ServiceTime> sites, Period period) {
        return new DustExclusion(sites.stream()
                .map(ServiceTime::regionCode)
                .distinct()
                .flatMap(region -> dust.over(region, period.first().minusDays(1), period.last()).periods().stream())
                .distinct()
                .toList());
    }

    /** The hours of a day and of the one before, in which windows of 8-h O3 may begin. */
    private static Map<Pollutant, Hours> around(LocalDate day, StationHours hours) {
        return hours.values().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, of -> Hours.of(ending(day, of.getValue()))));
    }

    private static Map<LocalDateTime, BigDecimal> ending(LocalDate day, Map<LocalDateTime, BigDecimal> values) {
        return IntStream.range(0, TWO_DAYS)
                .mapToObj(back -> day.plusDays(1).atStartOfDay().minusHours(back))
                .filter(values::containsKey)
                .collect(toMap(end -> end, values::get));
    }
}
