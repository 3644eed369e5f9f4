package org.lantian.notification.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.lantian.notification.directory.UnitMerged;
import org.lantian.notification.directory.Units;
import org.lantian.notification.fact.Happening;

/** Remembers what is now wrong: what was told of and has not ended. */
@ApplicationScoped
public class Conditions {

    private static final String HOLD = """
            insert into condition (subject, unit_id, event, severity, region_code, plan_id)
            values (:subject, :unitId, :event, :severity, :region, :plan)
            on conflict (subject, unit_id) do update set event = excluded.event, severity = excluded.severity
            """;

    private static final String HAND_OVER = """
            update condition c set unit_id = :successor where unit_id = :unit
                and not exists (select 1 from condition o where o.subject = c.subject and o.unit_id = :successor)
            """;

    private final Session database;
    private final Units units;

    Conditions(Session database, Units units) {
        this.database = database;
        this.units = units;
    }

    @Transactional
    public void hold(Happening happening) {
        database.createNativeQuery(HOLD)
                .setParameter("subject", happening.item().subject())
                .setParameter("unitId", units.answeringFor(happening.unitId()))
                .setParameter("event", happening.event())
                .setParameter("severity", happening.severity().name())
                .setParameter("region", happening.regionCode())
                .setParameter("plan", happening.planId())
                .executeUpdate();
    }

    @Transactional
    public void end(String subject) {
        database.createNativeQuery("delete from condition where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** What is wrong for a unit that went up in another is wrong for that. */
    void handOver(@Observes UnitMerged merger) {
        database.createNativeQuery(HAND_OVER)
                .setParameter("unit", merger.unitId())
                .setParameter("successor", merger.successorId())
                .executeUpdate();
    }

    /** What may cover a happening: what is wrong in its region, for the unit that answers for it or under its plan. */
    List<Condition> near(Happening happening, String unit) {
        return database.createSelectionQuery(
                        "from Condition c where c.regionCode = :region or c.unitId = :unit or c.planId = :plan",
                        Condition.class)
                .setParameter("region", happening.regionCode())
                .setParameter("unit", unit)
                .setParameter("plan", happening.planId())
                .getResultList();
    }
}
