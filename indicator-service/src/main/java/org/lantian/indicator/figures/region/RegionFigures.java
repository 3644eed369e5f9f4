package org.lantian.indicator.figures.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantian.indicator.airquality.AssessmentOptions.CityFrom;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.BothFigures;
import org.lantian.indicator.airquality.statistics.CityFigures;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.figures.day.StationDays;
import org.lantian.indicator.figures.day.StoredDay;
import org.lantian.indicator.station.ServiceTime;
import org.lantian.indicator.station.StationRegister;

/** A region's figures from the daily values of its control stations, at any time those that follow from what is stored. */
@ApplicationScoped
@Transactional
public class RegionFigures {

    private final StationRegister stations;
    private final StationDays stationDays;
    private final CityHours cityHours;
    private final Standards standards;

    RegionFigures(StationRegister stations, StationDays stationDays, CityHours cityHours, Standards standards) {
        this.cityHours = cityHours;
        this.stations = stations;
        this.stationDays = stationDays;
        this.standards = standards;
    }

    /** With all data; {@link #both} has those without approved dust as well. */
    public PeriodFigures over(String regionCode, Period period) {
        return both(regionCode, period).all();
    }

    /** With all data and without approved dust. */
    public BothFigures both(String regionCode, Period period) {
        return of(standards, regionCode, period).figures();
    }

    /** Under these standards, which need not be those of the time. */
    public FiguresOver of(Standards standards, String regionCode, Period period) {
        return of(standards, stations.controlStationsOf(regionCode), period);
    }

    /** The days alone, with all data and without approved dust, for those who make figures of several periods from them. */
    public RegionDays days(String regionCode, Period period) {
        return days(standards, stations.controlStationsOf(regionCode), period);
    }

    public FiguresOver of(Standards standards, List<ServiceTime> sites, Period period) {
        var days = days(standards, sites, period);
        return new FiguresOver(
                BothFigures.of(standards, period, days.all(), days.withoutDust()),
                days.stations(),
                days.all(),
                days.withoutDust(),
                days.version());
    }

    /** A station without values on a day of its service counts among those expected. */
    private RegionDays days(Standards standards, List<ServiceTime> sites, Period period) {
        var serving = sites.stream()
                .filter(site -> period.days().anyMatch(site::covers))
                .toList();
        if (serving.size() > 1 && standards.options().cityFrom() == CityFrom.HOURS) {
            return cityHours.days(standards, serving, period);
        }
        List<DailyFigures> all = new ArrayList<>();
        List<DailyFigures> withoutDust = new ArrayList<>();
        long version = 0;
        if (!serving.isEmpty()) {
            var known = stationDays.of(
                    standards, serving.stream().map(ServiceTime::station).toList(), period);
            for (var day : period.days().toList()) {
                var stored = storedOf(standards, day, serving, known.getOrDefault(day, Map.of()));
                version += stored.stream().mapToLong(StoredDay::inputsVersion).sum();
                var city = CityFigures.ofDays(
                        standards, day, stored.stream().map(StoredDay::all).toList());
                all.add(city);
                withoutDust.add(
                        stored.stream().noneMatch(StoredDay::isTouchedByDust)
                                ? city
                                : CityFigures.ofDays(
                                        standards,
                                        day,
                                        stored.stream()
                                                .map(StoredDay::withoutDust)
                                                .toList()));
            }
        }
        return new RegionDays(serving.stream().map(ServiceTime::station).toList(), all, withoutDust, version);
    }

    private static List<StoredDay> storedOf(
            Standards standards, LocalDate day, List<ServiceTime> sites, Map<String, StoredDay> known) {
        var nothing = DailyFigures.ofValues(standards, day, Map.of(), null, Set.of());
        var absent = new StoredDay(nothing, nothing, 0);
        return sites.stream()
                .filter(site -> site.covers(day))
                .map(site -> known.getOrDefault(site.station(), absent))
                .toList();
    }
}
