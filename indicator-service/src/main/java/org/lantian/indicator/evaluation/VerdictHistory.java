package org.lantian.indicator.evaluation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.Target;
import org.lantian.indicator.catalogue.TargetContinued;
import org.lantian.indicator.catalogue.Verdict;
import org.lantian.kit.query.OneColumn;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

/** Every verdict that a target ever had, each with its reason. */
@ApplicationScoped
class VerdictHistory {

    private final EntityManager entities;
    private final Clock clock;

    VerdictHistory(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What was found so far stands in the history of the later plan's target too. */
    void carryOn(@Observes TargetContinued continued) {
        entities.createNativeQuery("""
                        insert into target_verdict (target_id, judged_at, verdict, value, period, reason)
                        select :target, judged_at, verdict, value, period, reason from target_verdict where target_id = :former
                        on conflict do nothing""")
                .setParameter("target", continued.targetId())
                .setParameter("former", continued.formerId())
                .executeUpdate();
    }

    /** The latest first. */
    Page<VerdictView> of(UUID targetId, Paging paging) {
        List<?> rows = entities.createNativeQuery(
                        "select judged_at, verdict, value, period, reason from target_verdict where target_id = :target"
                                + " order by judged_at desc",
                        Object[].class)
                .setParameter("target", targetId)
                .setFirstResult(paging.page * paging.size)
                .setMaxResults(paging.size)
                .getResultList();
        var items = rows.stream().map(row -> view((@Nullable Object[]) row)).toList();
        var total = (Long)
                OneColumn.of(entities, "select count(*) from target_verdict where target_id = :target", Long.class)
                        .setParameter("target", targetId)
                        .getSingleResult();
        return new Page<>(items, paging.page, paging.size, total);
    }

    private static VerdictView view(@Nullable Object[] row) {
        var verdict = Verdict.valueOf(String.valueOf(row[1]));
        return new VerdictView(
                requireNonNull((Instant) row[0]),
                verdict,
                verdict.label(),
                (BigDecimal) row[2],
                (String) row[3],
                String.valueOf(row[4]));
    }

    void add(Target target) {
        var judgement = target.judgement();
        entities.flush();
        entities.createNativeQuery("""
                        insert into target_verdict (target_id, judged_at, verdict, value, period, reason)
                        values (:target, :now, :verdict, cast(:value as numeric), cast(:period as text), :reason)
                        on conflict do nothing""")
                .setParameter("target", target.id())
                .setParameter("now", Instant.now(clock))
                .setParameter("verdict", judgement.verdict().name())
                .setParameter("value", judgement.figure())
                .setParameter("period", judgement.period())
                .setParameter("reason", judgement.reason())
                .executeUpdate();
    }
}
