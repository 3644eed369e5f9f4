package org.lantian.notification.notice.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.lantian.kit.query.OneColumn;
import org.lantian.notification.notice.NoticeAnswered;

/**
 * Takes signatures that units give for single assignments, at task-service. They answer the notice of the assignments' being
 * assigned, and none that was sent because of something else: who knows of a duty may still not know that it is overdue.
 */
@ApplicationScoped
class SigningByAssignment {

    /** Whoever waits here sees what the other has signed, and completes the notice. */
    private static final String LOCK = """
            select n.id from notice n where n.kind = 'ASSIGNED' and n.state = 'SENT'
                and n.id in (select i.notice_id from notice_item i where i.assignment_id in (:assignments))
            order by n.id for update
            """;

    private static final String MARK = """
            update notice_item i set signed_at = :at
            where i.notice_id in (:notices) and i.assignment_id = :assignment and i.concern = 'OWN' and i.signed_at is null
            """;

    private static final String COMPLETE = """
            update notice n set state = 'SIGNED_FOR', signed_at = :at, signed_by = :by, signed_through = 'ASSIGNMENT', version = version + 1
            where n.id in (:notices) and n.state = 'SENT'
                and exists (select 1 from notice_item i where i.notice_id = n.id and i.assignment_id = :assignment)
                and not exists (select 1 from notice_item i where i.notice_id = n.id and i.signed_at is null)
            returning n.id
            """;

    private final Session database;
    private final Event<NoticeAnswered> answered;
    private final Clock clock;

    SigningByAssignment(Session database, Event<NoticeAnswered> answered, Clock clock) {
        this.database = database;
        this.answered = answered;
        this.clock = clock;
    }

    void sign(List<SignedFor> all) {
        if (all.isEmpty()) {
            return;
        }
        var locked = OneColumn.of(database, LOCK, UUID.class)
                .setParameter(
                        "assignments", all.stream().map(SignedFor::assignmentId).collect(Collectors.toSet()))
                .getResultList();
        if (!locked.isEmpty()) {
            all.forEach(each -> sign(each, locked));
        }
    }

    private void sign(SignedFor signed, List<UUID> locked) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int marked = database.createNativeQuery(MARK)
                .setParameter("at", at)
                .setParameter("notices", locked)
                .setParameter("assignment", signed.assignmentId())
                .executeUpdate();
        if (marked > 0) {
            OneColumn.of(database, COMPLETE, UUID.class)
                    .setParameter("at", at)
                    .setParameter("by", signed.by())
                    .setParameter("notices", locked)
                    .setParameter("assignment", signed.assignmentId())
                    .getResultList()
                    .forEach(notice -> answered.fire(new NoticeAnswered(notice)));
        }
    }
}
