package org.lantian.notification.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantian.kit.query.OneColumn;
import org.lantian.notification.directory.UnitMerged;
import org.lantian.notification.directory.Units;
import org.lantian.notification.notice.NoticeAnswered;
import org.lantian.notification.notice.NoticesSealed;
import org.lantian.notification.worktime.OfficeHours;

/** All notices that are on a ladder: put there when they are sent, looked at again whenever their unit answers. */
@ApplicationScoped
class Escalations implements PanacheRepositoryBase<Escalation, UUID> {

    private static final String DUE = """
            select notice_id from escalation where state in ('CLIMBING', 'RESTING') and next_at <= :now
            order by next_at limit :most for update skip locked
            """;

    /** What was signed for and not acted on passes with its ladder; the facts of steps stay as they stood. */
    private static final List<String> HAND_OVER = List.of("""
            update escalation_step s set unit_id = :successor from escalation e
            where e.notice_id = s.notice_id and e.unit_id = :unit and e.state in ('CLIMBING', 'RESTING')
            """, """
            update notice n set unit_id = :successor, version = n.version + 1 from escalation e
            where e.notice_id = n.id and n.unit_id = :unit and e.unit_id = :unit and e.state in ('CLIMBING', 'RESTING')
            """, """
            update escalation set unit_id = :successor, version = version + 1
            where unit_id = :unit and state in ('CLIMBING', 'RESTING')
            """);

    private final EntityManager database;
    private final Ladders ladders;
    private final Units units;
    private final OfficeHours hours;
    private final Clock clock;

    Escalations(EntityManager database, Ladders ladders, Units units, OfficeHours hours, Clock clock) {
        this.database = database;
        this.ladders = ladders;
        this.units = units;
        this.hours = hours;
        this.clock = clock;
    }

    /** Only what is a unit's own is escalated, never a copy. */
    void begin(@Observes NoticesSealed sealed) {
        var now = clock.instant();
        var time = hours.now();
        for (var notice : sealed.own()) {
            var region = units.regionOf(notice.unitId()).orElse(null);
            ladders.holdingFor(notice.kind(), region).ifPresent(ladder -> {
                var first = ladder.getValue().steps().get(0);
                persist(Escalation.of(
                        notice.noticeId(), notice.unitId(), ladder.getKey(), time.after(now, first.after())));
            });
        }
    }

    void lookAgain(@Observes NoticeAnswered answered) {
        update(
                "nextAt = ?1, version = version + 1 where noticeId = ?2 and state in ?3",
                clock.instant(),
                answered.noticeId(),
                List.of(Escalation.State.CLIMBING, Escalation.State.RESTING));
    }

    void handOver(@Observes UnitMerged merger) {
        for (var statement : HAND_OVER) {
            database.createNativeQuery(statement)
                    .setParameter("unit", merger.unitId())
                    .setParameter("successor", merger.successorId())
                    .executeUpdate();
        }
    }

    /** Locks what is due; replicas pass over what another holds. */
    List<UUID> lockDue(Instant now, int most) {
        return OneColumn.of(database, DUE, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
