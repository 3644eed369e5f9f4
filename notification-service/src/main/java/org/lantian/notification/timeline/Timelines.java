package org.lantian.notification.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.escalation.Because;
import org.lantian.notification.escalation.Rung;
import org.lantian.notification.notice.Through;
import org.lantian.notification.notice.UnitInbox;

/** Tells the whole story of a notice from the records that its features keep: nothing is written down twice. */
@ApplicationScoped
public class Timelines {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("EVENT", "事件汇入"),
            Map.entry("SENT", "已发出"),
            Map.entry("ATTEMPTED", "正在投递"),
            Map.entry("DELIVERED", "已送达"),
            Map.entry("FAILED", "投递失败，将重试"),
            Map.entry("DEAD", "投递终止"),
            Map.entry("SIGNED", "已签收"),
            Map.entry("PROMISED", "已承诺"),
            Map.entry("ESCALATED", "升级督办"),
            Map.entry("DONE", "事项办结"),
            Map.entry("CLOSED", "已关闭"));

    /** What the database timed is told by the days of the clock, which a trial may have shifted. */
    private static final String STORY = """
            with trial as (
                select round(extract(epoch from cast(:now as timestamptz) - now()) / 86400) * interval '24 hours' as shift)
            select i.came_at + shift, 'EVENT', concat(i.title, '（', i.event, '，规则 ', i.route, '）'), null, 0
                from notice_item i, trial where i.notice_id = :id
            union all select n.sealed_at, 'SENT', n.title, null, 1 from notice n where n.id = :id and n.sealed_at is not null
            union all select a.started_at + shift, 'ATTEMPTED', concat_ws(' ', d.channel, d.contact_point_id, '#' || a.number), null, 2
                from trial, delivery d join delivery_attempt a on a.delivery_id = d.id where d.notice_id = :id
            union all select a.ended_at + shift, split_part(a.outcome, ':', 1),
                concat_ws(' ', d.channel, d.contact_point_id, '#' || a.number, substring(a.outcome from ': (.*)')), null, 3
                from trial, delivery d join delivery_attempt a on a.delivery_id = d.id
                where d.notice_id = :id and a.ended_at is not null
            union all select n.signed_at, 'SIGNED', n.signed_through, n.signed_by, 4
                from notice n where n.id = :id and n.signed_at is not null
            union all select n.promised_at, 'PROMISED', concat_ws(' ', n.promised_on, n.promise), null, 4
                from notice n where n.id = :id and n.promised_at is not null
            union all select s.taken_at, 'ESCALATED', concat_ws(' ', s.rung, s.because, s.slip_number), null, 5
                from escalation_step s where s.notice_id = :id
            union all select i.done_at, 'DONE', i.title, null, 6 from notice_item i
                where i.notice_id = :id and i.done_at is not null
            union all select n.closed_at, 'CLOSED', n.closed_because, null, 7
                from notice n where n.id = :id and n.closed_at is not null
            order by 1, 5
            """;

    private final UnitInbox inbox;
    private final Session database;
    private final Clock clock;

    Timelines(UnitInbox inbox, Session database, Clock clock) {
        this.inbox = inbox;
        this.database = database;
        this.clock = clock;
    }

    /** In the order in which it happened; refuses what the caller does not see as if it were not there. */
    @Transactional
    public List<TimelineEntry> of(UUID notice, Sight sight) {
        inbox.get(notice, sight);
        return database.createNativeQuery(STORY, Tuple.class)
                .setParameter("id", notice)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(Timelines::entry)
                .toList();
    }

    private static TimelineEntry entry(Tuple row) {
        var what = row.get(1, String.class);
        return new TimelineEntry(
                row.get(0, Instant.class),
                what,
                LABELS.getOrDefault(what, what),
                said(what, row.get(2, String.class)),
                row.get(3, String.class));
    }

    /** Codes that people need not know are said in their words. */
    private static @Nullable String said(String what, @Nullable String detail) {
        if (detail == null) {
            return null;
        }
        return switch (what) {
            case "SIGNED" -> Through.valueOf(detail).label();
            case "ESCALATED" -> escalated(detail.split(" ", 3));
            default -> detail;
        };
    }

    /** Rung and reason, and the number of the slip if there is one. */
    private static String escalated(String... parts) {
        var slip = parts.length > 2 ? "，" + parts[2] : "";
        return Rung.valueOf(parts[0]).label() + "：" + Because.valueOf(parts[1]).label() + slip;
    }
}
