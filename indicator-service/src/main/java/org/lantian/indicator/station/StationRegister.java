package org.lantian.indicator.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.directory.Directory;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

/** Keeps the stations. A station belongs to a region that the directory knows, and only callers who reach that region change it. */
@ApplicationScoped
@Transactional
public class StationRegister {

    private static final Set<StationType> CONTROL = Set.of(StationType.NATIONAL, StationType.PROVINCIAL);

    private final Stations stations;
    private final Directory directory;
    private final Event<StationChanged> changed;

    StationRegister(Stations stations, Directory directory, Event<StationChanged> changed) {
        this.stations = stations;
        this.directory = directory;
        this.changed = changed;
    }

    /** A station after it was put, and whether it is new. */
    public record Put(StationView station, boolean created) {}

    /** Creates the station, or replaces what is said about it; saying the same again changes nothing and needs no version. */
    public Put put(String code, StationData data, @Nullable String ifMatch, Caller caller) {
        directory.named("regionCode", data.regionCode());
        caller.mustReach(data.regionCode());
        var known = stations.findById(code);
        if (known == null) {
            var station = new Station(code);
            station.describe(data);
            stations.persistAndFlush(station);
            changed.fire(new StationChanged(code, Set.of(data.regionCode())));
            return new Put(station.view(), true);
        }
        caller.mustReach(known.regionCode());
        boolean same = known.isAs(data);
        if (ifMatch != null || !same) {
            Versions.require(ifMatch, known.version());
        }
        if (!same) {
            var regions = Stream.of(known.regionCode(), data.regionCode()).collect(Collectors.toSet());
            known.describe(data);
            stations.flush();
            changed.fire(new StationChanged(code, regions));
        }
        return new Put(known.view(), false);
    }

    public StationView get(String code, Reach reach) {
        return stations.findByIdOptional(code)
                .filter(station -> reach.covers(station.regionCode()))
                .map(Station::view)
                .orElseThrow(() -> new Refusal.NotFound("station", code));
    }

    public Page<StationView> list(Reach reach, Paging paging) {
        return Page.of(stations.within(reach), paging, Station::view);
    }

    public Optional<ServiceTime> serviceTimeOf(String code) {
        return stations.findByIdOptional(code).map(Station::serviceTime);
    }

    /** Of those that are known, in any order. Needs no transaction of its own: it is asked while hours are taken. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ServiceTime> serviceTimesOf(Collection<String> codes) {
        return stations.serviceTimes(codes);
    }

    /** The regions that these stations belong to. */
    public Set<String> regionsOf(Collection<String> codes) {
        return stations.list("code in ?1", codes).stream()
                .map(Station::regionCode)
                .collect(Collectors.toSet());
    }

    /** The stations that a region's figures rest on: national and provincial control stations in it and below. */
    public List<ServiceTime> controlStationsOf(String regionCode) {
        return stations.within(new Reach(regionCode), CONTROL).stream()
                .map(Station::serviceTime)
                .toList();
    }

    /** All stations in a region and below. */
    public List<String> stationsOf(String regionCode) {
        return stations.within(new Reach(regionCode)).stream()
                .map(station -> station.serviceTime().station())
                .toList();
    }
}
