package org.lantian.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.NoticeText;

/** Reads what units have been told. */
@ApplicationScoped
public class UnitInbox {

    private static final String SEEN = "from Notice n where " + Sight.CONDITION;

    private static final int PAGE = 50;

    private final Notices notices;
    private final NoticeItems items;

    UnitInbox(Notices notices, NoticeItems items) {
        this.notices = notices;
        this.items = items;
    }

    /**
     * A page of notices, the latest first. What still gathers is only in the list when that state is asked for: nobody has been
     * told of it yet.
     */
    @Transactional
    public Page<NoticeView> list(
            @Nullable String unitId,
            @Nullable NoticeState state,
            @Nullable NoticeKind kind,
            Sight sight,
            Paging paging) {
        var query = new StringBuilder(SEEN);
        var parameters = sight.parameters();
        if (unitId != null) {
            query.append(" and n.unitId = :unitId");
            parameters.and("unitId", unitId);
        }
        if (kind != null) {
            query.append(" and n.kind = :kind");
            parameters.and("kind", kind);
        }
        query.append(state == null ? " and n.state <> :state" : " and n.state = :state");
        parameters.and("state", state == null ? NoticeState.GATHERING : state);
        query.append(" order by n.position desc, n.id");
        PanacheQuery<Notice> found = notices.find(query.toString(), parameters);
        var page = found.page(paging.page, paging.size).list();
        return new Page<>(views(page), paging.page, paging.size, found.count());
    }

    /** One notice; refuses what the caller does not see as if it were not there. */
    @Transactional
    public NoticeView get(UUID id, Sight sight) {
        return notices.find(SEEN + " and n.id = :id", sight.parameters().and("id", id))
                .firstResultOptional()
                .map(this::view)
                .orElseThrow(() -> new Refusal.NotFound("notice", id));
    }

    /** A sent notice with as many items as a message names. */
    @Transactional
    public NoticeView message(UUID id) {
        return NoticeView.of(notices.findById(id), items.first(id, NoticeText.NAMED));
    }

    /** Sent notices by their ids, each with as many items as a message names. */
    @Transactional
    public Map<UUID, NoticeView> messages(Collection<UUID> ids) {
        var first = items.first(ids, NoticeText.NAMED);
        return notices.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(
                        notice -> notice.id,
                        notice -> NoticeView.of(notice, first.getOrDefault(notice.id, List.of()))));
    }

    /** What a unit was sent after a position, in the order of sending; at most a page of it. */
    @Transactional
    public List<NoticeView> after(String unitId, long position, boolean unsignedOnly) {
        var states = unsignedOnly ? List.of(NoticeState.SENT) : List.of(NoticeState.SENT, NoticeState.SIGNED_FOR);
        return views(notices.find(
                        "unitId = ?1 and position > ?2 and state in ?3 order by position", unitId, position, states)
                .page(0, PAGE)
                .list());
    }

    /** The highest position that has been drawn. */
    @Transactional
    public long position() {
        return notices.find("position is not null order by position desc")
                .firstResultOptional()
                .map(notice -> notice.position == null ? 0 : notice.position)
                .orElse(0L);
    }

    NoticeView view(Notice notice) {
        return views(List.of(notice)).get(0);
    }

    private List<NoticeView> views(List<Notice> page) {
        var all = items.of(page.stream().map(notice -> notice.id).toList());
        return page.stream()
                .map(notice -> NoticeView.of(notice, all.getOrDefault(notice.id, List.of())))
                .toList();
    }
}
