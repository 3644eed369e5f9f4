package org.lantian.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Takes items out of notices that still gather: nobody is told of what has meanwhile been done, cancelled or signed for. */
@ApplicationScoped
public class Striking {

    /** The lock lets a notice that is just being sealed finish; then it no longer matches, and keeps its items. */
    private static final String HOLDING = """
            select n.id from notice n where n.state = 'GATHERING' and n.kind in (:kinds)
                and exists (select 1 from notice_item i where i.notice_id = n.id and i.assignment_id = :assignmentId)
            order by n.unit_id, n.kind for update of n
            """;

    private static final String STRIKE =
            "delete from notice_item where notice_id in (:notices) and assignment_id = :assignmentId";

    private static final String DROP_EMPTY = """
            delete from notice n where n.id in (:notices)
                and not exists (select 1 from notice_item i where i.notice_id = n.id)
            """;

    private final Session database;

    Striking(Session database) {
        this.database = database;
    }

    /** Strikes what gathers about an assignment in notices of these kinds. */
    @Transactional
    public void strike(String assignmentId, List<NoticeKind> kinds) {
        List<UUID> notices = database.createNativeQuery(HOLDING, UUID.class)
                .setParameter("kinds", kinds.stream().map(Enum::name).toList())
                .setParameter("assignmentId", assignmentId)
                .getResultStream()
                .toList();
        if (notices.isEmpty()) {
            return;
        }
        database.createNativeQuery(STRIKE)
                .setParameter("notices", notices)
                .setParameter("assignmentId", assignmentId)
                .executeUpdate();
        database.createNativeQuery(DROP_EMPTY).setParameter("notices", notices).executeUpdate();
    }
}
