package org.lantian.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.lantian.indicator.catalogue.Target;

/** Every verdict that a target ever had, each with its reason. */
@ApplicationScoped
class VerdictHistory {

    private final EntityManager entities;
    private final Clock clock;

    VerdictHistory(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
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
