package org.lantian.indicator.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Remembers for a few seconds which stations there are, so that those who send and read hours do not each ask for theirs; then whoever comes
 * next reads all of them again at once. What another replica changes about one is known here when those seconds have passed.
 */
@ApplicationScoped
public class KnownStations {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final long SECONDS = Duration.ofSeconds(3).toNanos();

    private final StationRegister stations;
    private volatile Known known = new Known(new ConcurrentHashMap<>(), System.nanoTime());

    KnownStations(StationRegister stations) {
        this.stations = stations;
    }

    /** What was found by code, no earlier than this. */
    private record Known(Map<String, ServiceTime> stations, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < SECONDS;
        }
    }

    /** Waits for who reads again: what he reads may be from before the change. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StationChanged changed) {
        known.stations.remove(changed.station());
    }

    public Optional<ServiceTime> of(String code) {
        var fresh = fresh();
        var station = fresh.get(code);
        if (station != null || !CODE.matcher(code).matches()) {
            return Optional.ofNullable(station);
        }
        var found = stations.serviceTimesOf(Set.of(code)).stream().findFirst();
        found.ifPresent(service -> fresh.put(code, service));
        return found;
    }

    private Map<String, ServiceTime> fresh() {
        return known.isFresh() ? known.stations : readAgain();
    }

    private synchronized Map<String, ServiceTime> readAgain() {
        if (!known.isFresh()) {
            var since = System.nanoTime();
            var read = new ConcurrentHashMap<String, ServiceTime>();
            stations.serviceTimesOf(known.stations.keySet()).forEach(service -> read.put(service.station(), service));
            known = new Known(read, since);
        }
        return known.stations;
    }
}
