package org.lantian.indicator.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.CityFigures;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.station.StationRegister;

/** A region's figures from the daily values of its control stations, at any time those that follow from what is stored. */
@ApplicationScoped
@Transactional
public class RegionFigures {

    private final StationRegister stations;
    private final StationDays stationDays;
    private final Standards standards;

    RegionFigures(StationRegister stations, StationDays stationDays, Standards standards) {
        this.stations = stations;
        this.stationDays = stationDays;
        this.standards = standards;
    }

    public PeriodFigures over(String regionCode, Period period) {
        return PeriodFigures.of(standards, period, days(stations.controlStationsOf(regionCode), period));
    }

    /** The region's days; empty without a station. A station without values that day counts among those expected. */
    List<DailyFigures> days(List<String> sites, Period period) {
        if (sites.isEmpty()) {
            return List.of();
        }
        var known = stationDays.of(sites, period);
        return period.days()
                .map(day -> day(day, sites, known.getOrDefault(day, Map.of())))
                .toList();
    }

    private DailyFigures day(LocalDate day, List<String> sites, Map<String, DailyFigures> known) {
        var nothing = DailyFigures.ofValues(standards, day, Map.of(), null, Set.of());
        return CityFigures.ofDays(
                standards,
                day,
                sites.stream().map(site -> known.getOrDefault(site, nothing)).toList());
    }
}
