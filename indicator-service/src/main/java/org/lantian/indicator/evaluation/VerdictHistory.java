package org.lantian.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.lantian.indicator.catalogue.Target;
import org.lantian.indicator.catalogue.TargetContinued;

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
