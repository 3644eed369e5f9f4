package org.lantian.indicator.source.exceedance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.source.SourceLimit;
import org.lantian.indicator.source.exceedance.Runs.Run;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.query.OneColumn;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

/** Exceedances in the database. */
@ApplicationScoped
class ExceedanceTable {

    private static final String SEEN =
            " from source_exceedance e join emission_source s on s.code = e.source where s.region_code like :within"
                    + " and e.source = coalesce(cast(:source as text), e.source)";

    private final EntityManager entities;

    ExceedanceTable(EntityManager entities) {
        this.entities = entities;
    }

    /** An exceedance that has not been withdrawn. */
    record Standing(UUID id, Instant from, Instant to, int hours) {

        boolean meets(Run run) {
            return !from.isAfter(run.to()) && !to.isBefore(run.from());
        }
    }

    /** Those of which some hour ends between these, the earliest first. */
    List<Standing> standing(String source, String pollutant, Instant first, Instant last) {
        List<?> rows = entities.createNativeQuery(
                        "select id, from_at, to_at, hours from source_exceedance where source = :source"
                                + " and pollutant = :pollutant and from_at <= :last and to_at >= :first"
                                + " and withdrawn_at is null order by from_at",
                        Object[].class)
                .setParameter("source", source)
                .setParameter("pollutant", pollutant)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Standing((UUID) row[0], (Instant) row[1], (Instant) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    void add(UUID id, String source, SourceLimit limit, Run run) {
        entities.createNativeQuery("""
                        insert into source_exceedance (id, source, pollutant, limit_value, unit, highest, from_at, to_at, hours)
                        values (:id, :source, :pollutant, :limit, :unit, :highest, :from, :to, :hours)""")
                .setParameter("id", id)
                .setParameter("source", source)
                .setParameter("pollutant", limit.pollutant())
                .setParameter("limit", limit.limit())
                .setParameter("unit", limit.unit())
                .setParameter("highest", run.highest())
                .setParameter("from", run.from())
                .setParameter("to", run.to())
                .setParameter("hours", run.hours())
                .executeUpdate();
    }

    void follow(UUID id, Run run) {
        entities.createNativeQuery("""
                        update source_exceedance set from_at = :from, to_at = :to, hours = :hours, highest = :highest
                        where id = :id""")
                .setParameter("id", id)
                .setParameter("from", run.from())
                .setParameter("to", run.to())
                .setParameter("hours", run.hours())
                .setParameter("highest", run.highest())
                .executeUpdate();
    }

    void withdraw(UUID id, String reason, Instant now) {
        entities.createNativeQuery(
                        "update source_exceedance set withdrawn_at = :now, withdrawn_reason = :reason where id = :id")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Those of a region and below, the latest first. */
    Page<ExceedanceView> within(Reach reach, @Nullable String source, Paging paging) {
        var prefix = reach.prefix();
        var select = entities.createNativeQuery(
                "select e.id, e.source, s.name, s.region_code, e.pollutant, e.limit_value, e.unit, e.highest, e.from_at,"
                        + " e.to_at, e.hours, e.withdrawn_at, e.withdrawn_reason" + SEEN
                        + " order by e.from_at desc, e.id",
                Object[].class);
        var count = OneColumn.of(entities, "select count(*)" + SEEN, Long.class);
        for (var query : List.of(select, count)) {
            query.setParameter("within", prefix == null ? "-" : prefix + "%").setParameter("source", source);
        }
        List<?> rows = select.setFirstResult(paging.page * paging.size)
                .setMaxResults(paging.size)
                .getResultList();
        var items = rows.stream().map(row -> view((@Nullable Object[]) row)).toList();
        return new Page<>(items, paging.page, paging.size, (Long) count.getSingleResult());
    }

    private static ExceedanceView view(@Nullable Object[] row) {
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
                ((Number) row[10]).intValue(),
                (Instant) row[11],
                (String) row[12]);
    }
}
