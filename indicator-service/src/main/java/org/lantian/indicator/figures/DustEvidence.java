package org.lantian.indicator.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.DustSuggestion;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.observation.storage.Observations;
import org.lantian.indicator.station.StationRegister;
import org.lantian.kit.problem.Refusal;

/** Looks for hours of sand and dust in a city's PM10, the mean of its control stations hour by hour. */
@ApplicationScoped
@Transactional
public class DustEvidence {

    private final Directory directory;
    private final StationRegister stations;
    private final Observations observations;
    private final Standards standards;

    DustEvidence(Directory directory, StationRegister stations, Observations observations, Standards standards) {
        this.directory = directory;
        this.stations = stations;
        this.observations = observations;
        this.standards = standards;
    }

    /** Those that begin on these days; the days around them are looked at as well. */
    public List<DustSuggestion> of(String regionCode, Period period) {
        var region = directory.region(regionCode).orElseThrow(() -> new Refusal.NotFound("region", regionCode));
        Map<LocalDateTime, List<Fraction>> hours = new TreeMap<>();
        for (var station : stations.controlStationsOf(region.code())) {
            var stored = observations.hoursOf(
                    station.station(),
                    period.first().minusDays(1),
                    period.last().plusDays(1));
            stored.values()
                    .getOrDefault(Pollutant.PM10, Map.of())
                    .forEach((end, value) ->
                            hours.computeIfAbsent(end, any -> new ArrayList<>()).add(Fraction.of(value)));
        }
        var city = new TreeMap<LocalDateTime, Fraction>();
        hours.forEach((end, values) -> city.put(end, Fraction.mean(values)));
        return DustSuggestion.in(standards.on(period).options(), city).stream()
                .filter(found -> period.contains(ShanghaiTime.dayOf(found.from().plusHours(1))))
                .toList();
    }
}
