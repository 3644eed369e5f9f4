package org.lantian.indicator.source.exceedance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.WhoAnswers;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.source.SourceLimit;
import org.lantian.indicator.source.SourceView;
import org.lantian.indicator.source.exceedance.ExceedanceTable.Standing;
import org.lantian.indicator.source.exceedance.Runs.Run;
import org.lantian.indicator.source.reading.ReadingTable;
import org.lantian.indicator.source.reading.SeriesChanged;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

/**
 * Keeps what exceeds its limit for long enough in step with the readings: a row of hours is told once to the unit in charge and
 * grows or shrinks with them; one that corrected readings no longer bear out is withdrawn, once, and stays on record.
 */
@ApplicationScoped
@Transactional
public class Exceedances {

    private static final Duration HOUR = Duration.ofHours(1);
    /** The longest that a rule asks for. */
    private static final Duration AROUND = Duration.ofDays(30);

    private final ExceedanceTable table;
    private final ReadingTable readings;
    private final Directory directory;
    private final WhoAnswers whoAnswers;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Exceedances(
            ExceedanceTable table,
            ReadingTable readings,
            Directory directory,
            WhoAnswers whoAnswers,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.table = table;
        this.readings = readings;
        this.directory = directory;
        this.whoAnswers = whoAnswers;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of the caller's region and below, the latest first, withdrawn ones included. */
    public Page<ExceedanceView> list(@Nullable String source, Paging paging) {
        return table.within(caller.reach(), source, paging);
    }

    void follow(@Observes SeriesChanged changed) {
        changed.source().limits().stream()
                .filter(limit -> limit.pollutant().equals(changed.pollutant()))
                .forEach(limit -> follow(changed, limit));
    }

    private void follow(SeriesChanged changed, SourceLimit limit) {
        var source = changed.source();
        var first = changed.first().minus(HOUR);
        var last = changed.last().plus(HOUR);
        var standing = table.standing(source.code(), limit.pollutant(), first, last);
        for (var one : standing) {
            first = one.from().isBefore(first) ? one.from() : first;
            last = one.to().isAfter(last) ? one.to() : last;
        }
        keep(source, limit, standing, runs(source, limit, first, last));
    }

    /** The rows of hours that touch this time, each to its very ends. */
    private List<Run> runs(SourceView source, SourceLimit limit, Instant first, Instant last) {
        var hours = readings.hours(source.code(), limit.pollutant(), first.minus(AROUND), last.plus(AROUND));
        return Runs.above(limit, hours).stream()
                .filter(run -> !run.from().isAfter(last) && !run.to().isBefore(first))
                .toList();
    }

    /** A part that a correction split off was told with the whole. */
    private void keep(SourceView source, SourceLimit limit, List<Standing> standing, List<Run> runs) {
        Set<UUID> kept = new HashSet<>();
        for (var run : runs) {
            var known = standing.stream().filter(one -> one.meets(run)).toList();
            var own = known.stream().filter(one -> !kept.contains(one.id())).findFirst();
            if (own.isPresent()) {
                table.follow(own.get().id(), run);
                kept.add(own.get().id());
            } else {
                var id = UUID.randomUUID();
                table.add(id, source.code(), limit, run);
                if (known.isEmpty()) {
                    outbox.append(exceeded(id, source, limit, run));
                }
            }
        }
        standing.stream().filter(one -> !kept.contains(one.id())).forEach(one -> {
            var joined = runs.stream().anyMatch(one::meets);
            var reason = Words.withdrawn(source, limit, one, joined);
            table.withdraw(one.id(), reason, clock.instant());
            outbox.append(withdrawn(source, limit, one, reason));
        });
    }

    private LimitExceeded exceeded(UUID id, SourceView source, SourceLimit limit, Run run) {
        return new LimitExceeded(
                id,
                source.code(),
                source.name(),
                source.enterprise(),
                source.regionCode(),
                regionName(source),
                limit.pollutant(),
                limit.limit(),
                limit.unit(),
                run.highest(),
                run.from(),
                run.to(),
                run.hours(),
                Words.exceeded(source, limit, run),
                whoAnswers.inCharge(source.unitId(), source.regionCode()),
                clock.instant());
    }

    private ExceedanceWithdrawn withdrawn(SourceView source, SourceLimit limit, Standing one, String reason) {
        return new ExceedanceWithdrawn(
                one.id(),
                source.code(),
                source.name(),
                source.enterprise(),
                source.regionCode(),
                regionName(source),
                limit.pollutant(),
                one.from(),
                one.to(),
                one.hours(),
                reason,
                whoAnswers.inCharge(source.unitId(), source.regionCode()),
                clock.instant());
    }

    private String regionName(SourceView source) {
        return directory
                .region(source.regionCode())
                .map(region -> region.name())
                .orElse(source.regionCode());
    }
}
