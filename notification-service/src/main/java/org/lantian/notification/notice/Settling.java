package org.lantian.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Notes that what a notice asks for has been done, or is asked for no more. A notice whose items are all settled is closed, and
 * what is closed never comes back to life.
 */
@ApplicationScoped
public class Settling {

    private static final String SETTLE = """
            update notice_item i set done_at = :at from notice n
            where n.id = i.notice_id and n.state <> 'GATHERING' and n.closed_at is null and i.done_at is null
                and i.subject = :subject and n.kind in (:kinds)
            returning n.id
            """;

    private static final String CLOSE = """
            update notice n set closed_at = :at, closed_because = :because, version = version + 1
            where n.id in (:notices) and n.closed_at is null
                and not exists (select 1 from notice_item i where i.notice_id = n.id and i.done_at is null)
            """;

    private final Session database;
    private final Event<NoticeAnswered> answered;
    private final Clock clock;

    Settling(Session database, Event<NoticeAnswered> answered, Clock clock) {
        this.database = database;
        this.answered = answered;
        this.clock = clock;
    }

    /** Settles what notices of these kinds say about a subject: an assignment, a target, a warning, a unit. */
    @Transactional
    public void settle(String subject, List<NoticeKind> kinds, String because) {
        Instant now = clock.instant();
        List<UUID> notices = database.createNativeQuery(SETTLE, UUID.class)
                .setParameter("at", now)
                .setParameter("subject", subject)
                .setParameter("kinds", kinds.stream().map(Enum::name).toList())
                .getResultStream()
                .distinct()
                .toList();
        if (notices.isEmpty()) {
            return;
        }
        database.createNativeQuery(CLOSE)
                .setParameter("at", now)
                .setParameter("because", because)
                .setParameter("notices", notices)
                .executeUpdate();
        notices.forEach(notice -> answered.fire(new NoticeAnswered(notice)));
    }
}
