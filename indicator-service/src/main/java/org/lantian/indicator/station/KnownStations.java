package org.lantian.indicator.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Remembers for a few seconds which stations there are, so that those who send and read hours do not each ask for theirs. What another replica
 * changes about one is known here when those seconds have passed.
 */
@ApplicationScoped
public class KnownStations {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final long SECONDS = Duration.ofSeconds(3).toNanos();

    private final StationRegister stations;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    KnownStations(StationRegister stations) {
        this.stations = stations;
    }

    private record Known(ServiceTime station, long since) {}

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StationChanged changed) {
        known.remove(changed.station());
    }

    public Optional<ServiceTime> of(String code) {
        var remembered = known.get(code);
        if (remembered != null && System.nanoTime() - remembered.since < SECONDS) {
            return Optional.of(remembered.station);
        }
        var found = CODE.matcher(code).matches() ? stations.serviceTimeOf(code) : Optional.<ServiceTime>empty();
        found.ifPresent(station -> known.put(code, new Known(station, System.nanoTime())));
        return found;
    }
}
