package org.lantian.notification.notice.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.lantian.kit.query.OneColumn;
import org.lantian.notification.notice.NoticeAnswered;

/**
 * Notes that what a sent notice asks for has been done, or is asked for no more. A notice whose items are all settled is closed,
 * and what is closed never comes back to life.
 */
@ApplicationScoped
public class Settling {

    /** Notices before items, in one order; whoever waits here sees what the other has settled, and closes the notice. */
    private static final String LOCK = """
            select n.id from notice n where n.state <> 'GATHERING' and n.closed_at is null and n.id in (
                select i.notice_id from notice_item i
                where i.done_at is null and (i.subject in (:subjects) or i.assignment_id in (:subjects)))
            order by n.id for update
            """;

    private static final String SETTLE = """
            update notice_item i set done_at = :at from notice n
            where n.id = i.notice_id and n.id in (:notices) and i.done_at is null
                and (i.subject = :subject or i.assignment_id = :subject) and n.kind in (:kinds)
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

    @Transactional
    public void settle(List<Settled> all) {
        if (all.isEmpty()) {
            return;
        }
        var locked = OneColumn.of(database, LOCK, UUID.class)
                .setParameter("subjects", all.stream().map(Settled::subject).collect(Collectors.toSet()))
                .getResultList();
        if (!locked.isEmpty()) {
            all.forEach(each -> settle(each, locked));
        }
    }

    private void settle(Settled settled, List<UUID> locked) {
        Instant now = clock.instant();
        List<UUID> notices = OneColumn.of(database, SETTLE, UUID.class)
                .setParameter("at", now)
                .setParameter("notices", locked)
                .setParameter("subject", settled.subject())
                .setParameter("kinds", settled.kinds().stream().map(Enum::name).toList())
                .getResultStream()
                .distinct()
                .sorted()
                .toList();
        if (notices.isEmpty()) {
            return;
        }
        database.createNativeQuery(CLOSE)
                .setParameter("at", now)
                .setParameter("because", settled.because())
                .setParameter("notices", notices)
                .executeUpdate();
        notices.forEach(notice -> answered.fire(new NoticeAnswered(notice)));
    }
}
