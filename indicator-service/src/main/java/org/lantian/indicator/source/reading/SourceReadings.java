package org.lantian.indicator.source.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.source.SourceRegister;
import org.lantian.indicator.source.SourceView;
import org.lantian.indicator.source.reading.ReadingsAnswer.Refused;
import org.lantian.kit.audit.AuditTrail;
import org.lantian.kit.caller.Caller;

/** Takes readings row by row; what follows from them is found in the same transaction. */
@ApplicationScoped
@Transactional
public class SourceReadings {

    private final SourceRegister sources;
    private final ReadingTable table;
    private final Event<SeriesChanged> series;
    private final Event<ReadingsChanged> changed;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    SourceReadings(
            SourceRegister sources,
            ReadingTable table,
            Event<SeriesChanged> series,
            Event<ReadingsChanged> changed,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.sources = sources;
        this.table = table;
        this.series = series;
        this.changed = changed;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the audit says of readings that came in: of which pollutant, and the ends of their first and last hour. */
    record Hours(String pollutant, Instant first, Instant last) {}

    public ReadingsAnswer take(List<Reading> readings) {
        var now = clock.instant();
        List<Refused> refused = new ArrayList<>();
        Map<String, SeriesChanged> taken = new LinkedHashMap<>();
        var known =
                sources.locked(readings.stream().map(Reading::source).distinct().toList());
        for (int row = 0; row < readings.size(); row++) {
            var reading = readings.get(row);
            var source = known.get(reading.source());
            if (source == null || !caller.reach().covers(source.regionCode())) {
                refused.add(unknown(row + 1, reading));
                continue;
            }
            var wrong = wrong(row + 1, reading, source, now);
            if (wrong != null) {
                refused.add(wrong);
                continue;
            }
            table.put(reading, now);
            var at = reading.observedAt().toInstant();
            taken.merge(
                    source.code() + " " + reading.pollutant(),
                    new SeriesChanged(source, reading.pollutant(), at, at),
                    (earlier, one) -> earlier.with(at));
        }
        taken.values().forEach(of -> {
            audit.done("SourceReadings", of.source().code(), new Hours(of.pollutant(), of.first(), of.last()));
            series.fire(of);
        });
        if (!taken.isEmpty()) {
            changed.fire(new ReadingsChanged(
                    taken.values().stream().map(of -> of.source().regionCode()).collect(Collectors.toSet())));
        }
        return new ReadingsAnswer(readings.size() - refused.size(), refused);
    }

    private static @Nullable Refused wrong(int row, Reading reading, SourceView source, Instant now) {
        if (source.limits().stream().noneMatch(limit -> limit.pollutant().equals(reading.pollutant()))) {
            return new Refused(
                    row, "pollutant", "unknown_pollutant", "the source has no limit of " + reading.pollutant());
        }
        var at = reading.observedAt();
        if (at.getMinute() != 0 || at.getSecond() != 0 || at.getNano() != 0) {
            return new Refused(row, "observedAt", "not_on_the_hour", "an hourly mean carries the end of its hour");
        }
        if (at.toInstant().isAfter(now)) {
            return new Refused(row, "observedAt", "future_time", "that hour has not ended");
        }
        return null;
    }

    private static Refused unknown(int row, Reading reading) {
        return new Refused(
                row, "source", "unknown_source", "there is no source " + reading.source() + " within your reach");
    }
}
