package org.lantian.indicator.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.index.AirQualityIndex;
import org.lantian.indicator.airquality.index.AirQualityReport;
import org.lantian.indicator.airquality.index.Concentrations;
import org.lantian.indicator.observation.storage.Observations;
import org.lantian.indicator.station.ServiceTime;

/**
 * The real-time index of an hour from what is stored: of one station, or of several whose concentrations are averaged first. The 24-h
 * means, on which HJ 633-2012 falls back for SO2, are those of the 24 hours up to then.
 */
@ApplicationScoped
@Transactional
public class RealTime {

    private static final int DAY = 24;

    private final Observations observations;
    private final Standards standards;

    RealTime(Observations observations, Standards standards) {
        this.observations = observations;
        this.standards = standards;
    }

    public AirQualityReport of(Collection<ServiceTime> stations, LocalDateTime end) {
        Map<Pollutant, List<Fraction>> hours = new EnumMap<>(Pollutant.class);
        Map<Pollutant, List<Fraction>> days = new EnumMap<>(Pollutant.class);
        var day = ShanghaiTime.dayOf(end);
        int needed = standards.on(day).minimumData().hoursPerDay();
        for (var station : stations) {
            if (!station.covers(day)) {
                continue;
            }
            var stored = observations.hoursOf(station.station(), day.minusDays(1), day);
            stored.values().forEach((pollutant, values) -> {
                var last = lastDay(values, end);
                if (values.get(end) != null) {
                    add(hours, pollutant, Fraction.of(Objects.requireNonNull(values.get(end))));
                }
                if (last.size() >= needed) {
                    add(days, pollutant, Fraction.mean(last));
                }
            });
        }
        return AirQualityIndex.hourly(standards, end, new Concentrations(means(hours), means(days), Set.of()));
    }

    private static List<Fraction> lastDay(Map<LocalDateTime, BigDecimal> values, LocalDateTime end) {
        return IntStream.range(0, DAY)
                .mapToObj(end::minusHours)
                .flatMap(hour -> Stream.ofNullable(values.get(hour)))
                .map(Fraction::of)
                .toList();
    }

    private static void add(Map<Pollutant, List<Fraction>> to, Pollutant pollutant, Fraction value) {
        to.computeIfAbsent(pollutant, any -> new ArrayList<>()).add(value);
    }

    private static Map<Pollutant, Fraction> means(Map<Pollutant, List<Fraction>> values) {
        Map<Pollutant, Fraction> means = new EnumMap<>(Pollutant.class);
        values.forEach((pollutant, ofSites) -> means.put(pollutant, Fraction.mean(ofSites)));
        return means;
    }
}
