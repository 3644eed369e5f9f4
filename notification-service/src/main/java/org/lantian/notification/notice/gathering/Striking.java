package org.lantian.notification.notice.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.lantian.kit.query.OneColumn;
import org.lantian.notification.notice.content.NoticeKind;

/** Takes items out of notices that still gather: nobody is told of what has meanwhile been done, cancelled or signed for. */
@ApplicationScoped
class Striking {

    /** An item that is to be struck, in a notice that gathers for a unit. */
    private record Held(UUID noticeId, String unitId, long itemId) {}

    private static final String HOLDING = """
            select n.id, n.unit_id, n.kind, i.id, i.subject, i.assignment_id
            from notice_item i join notice n on n.id = i.notice_id and n.state = 'GATHERING'
            where i.subject in (:subjects) or i.assignment_id in (:subjects)
            """;

    /** A notice that is just being sealed finishes first; then it no longer matches, and keeps its items. */
    private static final String LOCK = """
            select id from notice where unit_id in (:units) and state = 'GATHERING' order by unit_id, kind for update
            """;

    private static final String STRIKE = "delete from notice_item where notice_id in (:notices) and id in (:items)";

    private static final String DROP_EMPTY = """
            delete from notice n where n.id in (:notices)
                and not exists (select 1 from notice_item i where i.notice_id = n.id)
            """;

    private final Session database;

    Striking(Session database) {
        this.database = database;
    }

    /**
     * Strikes these things wherever they gather.
     *
     * @param others units that are told something in the same transaction: whoever strikes locks all that gathers for anybody, in
     *     one order, before anything is put in
     */
    void strike(List<Struck> struck, Collection<String> others) {
        var held = held(struck);
        if (held.isEmpty()) {
            return;
        }
        var units = new HashSet<>(others);
        held.forEach(item -> units.add(item.unitId()));
        var gathering = OneColumn.of(database, LOCK, UUID.class)
                .setParameter("units", units)
                .getResultList();
        var notices =
                held.stream().map(Held::noticeId).filter(gathering::contains).collect(Collectors.toSet());
        if (notices.isEmpty()) {
            return;
        }
        database.createNativeQuery(STRIKE)
                .setParameter("notices", notices)
                .setParameter("items", held.stream().map(Held::itemId).toList())
                .executeUpdate();
        database.createNativeQuery(DROP_EMPTY).setParameter("notices", notices).executeUpdate();
    }

    /** Looks only, and locks nothing. */
    private List<Held> held(List<Struck> struck) {
        if (struck.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery(HOLDING, Tuple.class)
                .setParameter("subjects", struck.stream().map(Struck::subject).collect(Collectors.toSet()))
                .getResultStream()
                .filter(row -> struck.stream().anyMatch(each -> meets(each, row)))
                .map(row -> new Held(row.get(0, UUID.class), row.get(1, String.class), row.get(3, Long.class)))
                .toList();
    }

    private static boolean meets(Struck struck, Tuple row) {
        return struck.kinds().contains(NoticeKind.valueOf(row.get(2, String.class)))
                && (struck.subject().equals(row.get(4, String.class))
                        || struck.subject().equals(row.get(5, String.class)));
    }
}
