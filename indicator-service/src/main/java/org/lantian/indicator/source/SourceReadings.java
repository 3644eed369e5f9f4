package org.lantian.indicator.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.catalogue.WhoAnswers;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.source.ReadingsAnswer.Refused;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

/** Takes readings row by row, finds what exceeds its limit for long enough, and tells the unit in charge once. */
@ApplicationScoped
@Transactional
public class SourceReadings {

    private static final Duration AROUND = Duration.ofDays(30);

    private final EmissionSources sources;
    private final ReadingTable table;
    private final EntityManager entities;
    private final Directory directory;
    private final WhoAnswers whoAnswers;
    private final Outbox outbox;
    private final Event<ReadingsChanged> changed;
    private final Caller caller;
    private final Clock clock;

    SourceReadings(
            EmissionSources sources,
            ReadingTable table,
            EntityManager entities,
            Directory directory,
            WhoAnswers whoAnswers,
            Outbox outbox,
            Event<ReadingsChanged> changed,
            Caller caller,
            Clock clock) {
        this.sources = sources;
        this.table = table;
        this.entities = entities;
        this.directory = directory;
        this.whoAnswers = whoAnswers;
        this.outbox = outbox;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    /** The first and the last hour that came in of a source's pollutant. */
    private record Span(Instant first, Instant last) {

        Span with(Instant at) {
            return new Span(at.isBefore(first) ? at : first, at.isAfter(last) ? at : last);
        }
    }

    public ReadingsAnswer take(List<Reading> readings) {
        var now = clock.instant();
        List<Refused> refused = new ArrayList<>();
        Map<SourceView, Map<String, Span>> taken = new HashMap<>();
        Map<String, SourceView> known = known(readings);
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
            taken.computeIfAbsent(source, any -> new HashMap<>())
                    .merge(reading.pollutant(), new Span(at, at), (span, one) -> span.with(at));
        }
        taken.forEach((source, spans) -> spans.forEach((pollutant, span) -> follow(source, pollutant, span, now)));
        Set<String> regions = new HashSet<>();
        taken.keySet().forEach(source -> regions.add(source.regionCode()));
        if (!regions.isEmpty()) {
            changed.fire(new ReadingsChanged(regions));
        }
        return new ReadingsAnswer(readings.size() - refused.size(), refused);
    }

    /** Those of the caller's region and below, the latest first. */
    public Page<ExceedanceView> exceedances(@Nullable String source, Paging paging) {
        var prefix = caller.reach().prefix();
        var from =
                " from source_exceedance e join emission_source s on s.code = e.source where s.region_code like :within"
                        + " and e.source = coalesce(cast(:source as text), e.source)";
        var select = entities.createNativeQuery(
                "select e.id, e.source, s.name, s.region_code, e.pollutant, e.limit_value, e.unit, e.highest, e.from_at,"
                        + " e.to_at, e.hours" + from + " order by e.from_at desc, e.id",
                Object[].class);
        var count = entities.createNativeQuery("select count(*)" + from, Long.class);
        for (var query : List.of(select, count)) {
            query.setParameter("within", prefix == null ? "-" : prefix + "%").setParameter("source", source);
        }
        List<?> rows = select.setFirstResult(paging.page * paging.size)
                .setMaxResults(paging.size)
                .getResultList();
        var items = rows.stream().map(row -> exceedance((Object[]) row)).toList();
        return new Page<>(items, paging.page, paging.size, (Long) count.getSingleResult());
    }

    private static ExceedanceView exceedance(Object[] row) {
        return new ExceedanceView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (BigDecimal) row[5],
                (String) row[6],
                (BigDecimal) row[7],
                (Instant) row[8],
                (Instant) row[9],
                ((Number) row[10]).intValue());
    }

    private Map<String, SourceView> known(List<Reading> readings) {
        Map<String, SourceView> known = new HashMap<>();
        var codes = readings.stream().map(Reading::source).distinct().toList();
        if (!codes.isEmpty()) {
            sources.list("code in ?1", codes).stream()
                    .map(EmissionSource::view)
                    .forEach(source -> known.put(source.code(), source));
        }
        return known;
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

    private void follow(SourceView source, String pollutant, Span span, Instant now) {
        source.limits().stream()
                .filter(limit -> limit.pollutant().equals(pollutant))
                .forEach(limit -> Runs.above(
                                limit,
                                table.hours(
                                        source.code(),
                                        pollutant,
                                        span.first().minus(AROUND),
                                        span.last().plus(AROUND)))
                        .forEach(run -> {
                            var id = UUID.randomUUID();
                            if (table.take(id, source.code(), limit, run)) {
                                outbox.append(exceeded(id, source, limit, run, now));
                            }
                        }));
    }

    private LimitExceeded exceeded(UUID id, SourceView source, SourceLimit limit, Runs.Run run, Instant now) {
        var region = directory.region(source.regionCode());
        var first = run.from().atZone(ShanghaiTime.ZONE).toLocalDateTime();
        var reason = "%s（%s）%s小时均值自%s起连续%d小时超过%s%s，最高%s%s"
                .formatted(
                        source.name(),
                        source.enterprise(),
                        limit.pollutant(),
                        first.toString().replace('T', ' '),
                        run.hours(),
                        limit.limit().stripTrailingZeros().toPlainString(),
                        limit.unit(),
                        run.highest().stripTrailingZeros().toPlainString(),
                        limit.unit());
        return new LimitExceeded(
                id,
                source.code(),
                source.name(),
                source.enterprise(),
                source.regionCode(),
                region.map(of -> of.name()).orElse(source.regionCode()),
                limit.pollutant(),
                limit.limit(),
                limit.unit(),
                run.highest(),
                run.from(),
                run.to(),
                run.hours(),
                reason,
                whoAnswers.inCharge(source.unitId(), source.regionCode()),
                now);
    }
}
