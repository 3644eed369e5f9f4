package org.lantian.indicator.statistic;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.directory.Directory;
import org.lantian.kit.audit.AuditTrail;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.kit.query.OneColumn;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

/** Keeps published figures; a list is taken whole or not at all, with every reason. */
@ApplicationScoped
@Transactional
public class PublishedStatistics {

    private static final String UPSERT = """
            insert into published_statistic as known (region_code, period, statistic, value, source, received_at)
            values (:region, :period, :statistic, :value, :source, :now)
            on conflict (region_code, period, statistic)
            do update set value = excluded.value, source = excluded.source, received_at = excluded.received_at
            where (known.value, known.source) is distinct from (excluded.value, excluded.source)
            returning (xmax = 0)""";

    private static final String FIND = """
            from published_statistic
            where region_code like :within
              and region_code = coalesce(cast(:region as text), region_code)
              and period = coalesce(cast(:period as text), period)
              and statistic = coalesce(cast(:statistic as text), statistic)""";

    private final EntityManager entities;
    private final Directory directory;
    private final Event<StatisticsPublished> published;
    private final AuditTrail audit;
    private final Clock clock;

    PublishedStatistics(
            EntityManager entities,
            Directory directory,
            Event<StatisticsPublished> published,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.directory = directory;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which figures a reader wants; null is any. */
    public record Wanted(
            @Nullable String regionCode,
            @Nullable String period,
            @Nullable String statistic) {}

    public StatisticsAnswer take(List<PublishedStatistic> figures, Caller caller) {
        refuseWrong(figures, caller.reach());
        int added = 0;
        int corrected = 0;
        for (var figure : figures) {
            var inserted = upsert(figure);
            added += inserted.filter(Boolean.TRUE::equals).isPresent() ? 1 : 0;
            corrected += inserted.filter(Boolean.FALSE::equals).isPresent() ? 1 : 0;
        }
        if (added + corrected > 0) {
            published.fire(new StatisticsPublished(
                    figures.stream().map(PublishedStatistic::regionCode).collect(toSet())));
        }
        var answer = new StatisticsAnswer(added, figures.size() - added - corrected, corrected);
        audit.done(
                "PublishedStatistics", figures.isEmpty() ? "-" : figures.get(0).source(), answer);
        return answer;
    }

    public Page<PublishedStatistic> find(Wanted wanted, Reach reach, Paging paging) {
        var within = reach.prefix() == null ? "-" : reach.prefix() + "%";
        var select = entities.createNativeQuery(
                "select region_code, period, statistic, value, source " + FIND
                        + " order by region_code, period, statistic",
                Object[].class);
        var count = OneColumn.of(entities, "select count(*) " + FIND, Long.class);
        for (var query : List.of(select, count)) {
            query.setParameter("within", within)
                    .setParameter("region", wanted.regionCode())
                    .setParameter("period", wanted.period())
                    .setParameter("statistic", wanted.statistic());
        }
        List<PublishedStatistic> items = new ArrayList<>();
        for (var row : select.setFirstResult(paging.page * paging.size)
                .setMaxResults(paging.size)
                .getResultList()) {
            var columns = (Object[]) row;
            items.add(new PublishedStatistic(
                    (String) columns[0], (String) columns[1], (String) columns[2], (BigDecimal) columns[3], (String)
                            columns[4]));
        }
        return new Page<>(items, paging.page, paging.size, (Long) count.getSingleResult());
    }

    /** The figure published for exactly this period, if there is one. */
    public Optional<PublishedStatistic> value(String regionCode, String period, String statistic) {
        var first = new Paging();
        first.size = 1;
        return find(new Wanted(regionCode, period, statistic), new Reach(regionCode), first).items().stream()
                .findFirst();
    }

    private void refuseWrong(List<PublishedStatistic> figures, Reach reach) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            if (directory.region(figure.regionCode()).isEmpty()) {
                reasons.add(new Reason("[" + i + "].regionCode", "there is no region " + figure.regionCode()));
            } else if (!reach.covers(figure.regionCode())) {
                reasons.add(new Reason(
                        "[" + i + "].regionCode", "region " + figure.regionCode() + " lies outside your reach"));
            }
            if (!isPeriod(figure.period())) {
                reasons.add(new Reason("[" + i + "].period", "write it as 2016, 2016-Q1, 2016-03 or 2016-03-05"));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal.Invalid(
                    "invalid_statistics", "nothing was stored; " + reasons.size() + " problems", reasons);
        }
    }

    private static boolean isPeriod(String text) {
        try {
            Period.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** True when the figure is new, false when it replaced another, empty when it was known. */
    private Optional<Boolean> upsert(PublishedStatistic figure) {
        return OneColumn.of(entities, UPSERT, Boolean.class)
                .setParameter("region", figure.regionCode())
                .setParameter("period", figure.period())
                .setParameter("statistic", figure.statistic())
                .setParameter("value", figure.value())
                .setParameter("source", figure.source())
                .setParameter("now", Instant.now(clock))
                .getResultStream()
                .map(Boolean.class::cast)
                .findFirst();
    }
}
