package org.lantian.notification.notice.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.lantian.notification.notice.content.NoticeKind;

/** Takes items out of notices that still gather: nobody is told of what has meanwhile been done, cancelled or signed for. */
@ApplicationScoped
class Striking {

    /** Items that are to be struck, in the notice that gathers for a unit and kind. */
    record Held(UUID noticeId, String unitId, NoticeKind kind, List<Long> items) {}

    private static final String HOLDING = """
            select n.id, n.unit_id, n.kind, i.id, i.subject, i.assignment_id
            from notice_item i join notice n on n.id = i.notice_id and n.state = 'GATHERING'
            where i.subject in (:subjects) or i.assignment_id in (:subjects)
            order by i.id
            """;

    /** The lock lets a notice that is just being sealed finish; then it no longer matches, and keeps its items. */
    private static final String LOCK = "select id from notice where id = :notice and state = 'GATHERING' for update";

    private static final String STRIKE = "delete from notice_item where notice_id = :notice and id in (:items)";

    private static final String DROP_EMPTY = """
            delete from notice n where n.id = :notice
                and not exists (select 1 from notice_item i where i.notice_id = n.id)
            """;

    private final Session database;

    Striking(Session database) {
        this.database = database;
    }

    /** Where these things gather; looks only, and locks nothing. */
    Collection<Held> whereHeld(List<Struck> struck) {
        Map<UUID, Held> held = new LinkedHashMap<>();
        if (struck.isEmpty()) {
            return List.of();
        }
        var rows = database.createNativeQuery(HOLDING, Tuple.class)
                .setParameter("subjects", struck.stream().map(Struck::subject).collect(Collectors.toSet()))
                .getResultList();
        for (var row : rows) {
            var kind = NoticeKind.valueOf(row.get(2, String.class));
            if (struck.stream().anyMatch(each -> each.kinds().contains(kind) && isAbout(row, each.subject()))) {
                held.computeIfAbsent(
                                row.get(0, UUID.class),
                                notice -> new Held(notice, row.get(1, String.class), kind, new ArrayList<>()))
                        .items()
                        .add(row.get(3, Long.class));
            }
        }
        return held.values();
    }

    void strike(Held held) {
        var locked = database.createNativeQuery(LOCK, UUID.class)
                .setParameter("notice", held.noticeId())
                .getResultList();
        if (locked.isEmpty()) {
            return;
        }
        database.createNativeQuery(STRIKE)
                .setParameter("notice", held.noticeId())
                .setParameter("items", held.items())
                .executeUpdate();
        database.createNativeQuery(DROP_EMPTY)
                .setParameter("notice", held.noticeId())
                .executeUpdate();
    }

    private static boolean isAbout(Tuple row, String subject) {
        return subject.equals(row.get(4, String.class)) || subject.equals(row.get(5, String.class));
    }
}
