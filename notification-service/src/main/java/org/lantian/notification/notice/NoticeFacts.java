package org.lantian.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.query.OneColumn;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.NoticeText;

/**
 * A sent notice with the facts as they stand: what a step of the ladder is decided by, and what is kept with it.
 *
 * @param items the first of what is not done yet
 * @param openItems how many items are not done
 */
public record NoticeFacts(
        UUID noticeId,
        String unitId,
        @Nullable String unitName,
        NoticeKind kind,
        String title,
        Instant sentAt,
        @Nullable Instant signedAt,
        @Nullable String signedBy,
        @Nullable String promise,
        @Nullable LocalDate promisedOn,
        @Nullable Instant closedAt,
        int openItems,
        List<Item> items,
        List<String> leads) {

    /** Reads facts of notices for the features that watch over answers. */
    @ApplicationScoped
    public static class Reader {

        private static final String LEADS =
                "select distinct leads from notice_item where notice_id = :id and leads is not null";

        private final Notices notices;
        private final NoticeItems items;
        private final Session database;

        Reader(Notices notices, NoticeItems items, Session database) {
            this.notices = notices;
            this.items = items;
            this.database = database;
        }

        public NoticeFacts of(UUID id) {
            var notice = notices.findById(id);
            var open = items.open(id);
            var leads = OneColumn.of(database, LEADS, String.class)
                    .setParameter("id", id)
                    .getResultStream()
                    .flatMap(each -> Arrays.stream(each.split(" ")))
                    .distinct()
                    .toList();
            return new NoticeFacts(
                    id,
                    notice.unitId,
                    notice.unitName,
                    notice.kind,
                    String.valueOf(notice.title),
                    notice.sealedAt == null ? Instant.EPOCH : notice.sealedAt,
                    notice.signedAt,
                    notice.signedBy,
                    notice.promise,
                    notice.promisedOn,
                    notice.closedAt,
                    open.size(),
                    open.stream()
                            .limit(NoticeText.NAMED)
                            .map(NoticeItem::content)
                            .toList(),
                    leads);
        }
    }
}
