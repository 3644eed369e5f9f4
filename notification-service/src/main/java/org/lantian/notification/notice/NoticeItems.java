package org.lantian.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.lantian.notification.notice.content.Concern;

/** The items of all notices. */
@ApplicationScoped
class NoticeItems implements PanacheRepositoryBase<NoticeItem, Long> {

    private static final String FIRST = """
            select * from (select i.*, row_number() over (partition by notice_id order by id) as place
                from notice_item i where notice_id in (:notices)) ranked
            where place <= :most order by notice_id, id
            """;

    private final Session database;

    NoticeItems(Session database) {
        this.database = database;
    }

    /** The items of several notices in one query, each notice's in the order in which they came. */
    Map<UUID, List<NoticeItem>> of(Collection<UUID> notices) {
        return notices.isEmpty()
                ? Map.of()
                : list("noticeId in ?1 order by noticeId, id", notices).stream()
                        .collect(Collectors.groupingBy(item -> item.noticeId));
    }

    List<NoticeItem> first(UUID notice, int most) {
        return find("noticeId = ?1 order by id", notice).page(0, most).list();
    }

    /** The first items of each of several notices, in one query however many items they have. */
    Map<UUID, List<NoticeItem>> first(Collection<UUID> notices, int most) {
        return database.createNativeQuery(FIRST, NoticeItem.class)
                .setParameter("notices", notices)
                .setParameter("most", most)
                .getResultStream()
                .collect(Collectors.groupingBy(item -> item.noticeId));
    }

    /** The unit's own items that are not done yet. */
    List<NoticeItem> open(UUID notice) {
        return list("noticeId = ?1 and doneAt is null and concern = ?2 order by id", notice, Concern.OWN);
    }

    /** Ids only: the items themselves are about to change in bulk. */
    List<String> ownAssignments(UUID notice) {
        return find(
                        "select i.assignmentId from NoticeItem i where i.noticeId = ?1 and i.concern = ?2"
                                + " and i.assignmentId is not null order by i.id",
                        notice,
                        Concern.OWN)
                .project(String.class)
                .list();
    }

    void signed(UUID notice, Instant at) {
        update("signedAt = ?1 where noticeId = ?2 and signedAt is null", at, notice);
    }
}
