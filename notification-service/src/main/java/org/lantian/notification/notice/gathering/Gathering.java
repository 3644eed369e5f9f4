package org.lantian.notification.notice.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.lantian.kit.request.RequestIds;
import org.lantian.notification.notice.Sealing;
import org.lantian.notification.notice.content.Severity;

/**
 * Puts items into the notice that gathers for their unit and kind, opening it when there is none. The partial unique index on
 * gathering notices decides between rivals; an item that meets a notice just being sealed waits and opens the next one.
 */
@ApplicationScoped
public class Gathering {

    private static final String COLOURS = Arrays.stream(Severity.values())
            .map(colour -> "'" + colour + "'")
            .collect(Collectors.joining(", ", "array[", "]"));

    private static final String JOIN = """
            with gathering as (
                insert into notice (id, unit_id, kind, state, severity)
                values (:noticeId, :addressee, :kind, 'GATHERING', :severity)
                on conflict (unit_id, kind) where state = 'GATHERING' do update set last_item_at = now(),
                    severity = case when array_position(:colours, excluded.severity)
                        > array_position(:colours, notice.severity) then excluded.severity else notice.severity end
                returning id)
            """.replace(":colours", COLOURS);

    /** Nobody joins it, and nobody sees it before it is sealed in the same transaction. */
    private static final String OPEN = """
            with gathering as (
                insert into notice (id, unit_id, kind, state, severity)
                values (:noticeId, :addressee, :kind, 'SENT', :severity) returning id)
            """;

    private static final String ITEM = """
            , came_with as (
                insert into origin (key, request_id) select id::text, cast(:request as text) from gathering
                where cast(:request as text) is not null on conflict do nothing)
            insert into notice_item (notice_id, subject, concern, assignment_id, target_id, plan_id, plan_title,
                measure_number, title, unit_id, unit_name, due_on, days, detail, event, route, leads)
            select id, :subject, :concern, :assignmentId, :targetId, :planId, :planTitle,
                :measureNumber, :title, :unitId, :unitName, cast(:dueOn as date), cast(:days as int), :detail,
                :event, :route, :leads
            from gathering
            on conflict (notice_id, subject) do update set title = excluded.title, due_on = excluded.due_on,
                days = excluded.days, detail = excluded.detail, event = excluded.event, route = excluded.route
            returning notice_id
            """;

    private static final String TOGETHER = JOIN + ITEM;
    private static final String ALONE = OPEN + ITEM;

    /** All units lock their notices in one order, so that items in copy never meet in a deadlock. */
    private static final Comparator<Addressed> ORDER =
            Comparator.comparing(Addressed::unitId).thenComparing(Addressed::kind);

    private final Session database;
    private final Sealing sealing;

    Gathering(Session database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** What goes at once is sealed in this very transaction, with what had gathered before it. */
    @Transactional
    public void gather(List<Addressed> items) {
        sealing.seal(items.stream()
                .sorted(ORDER)
                .map(this::put)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    /** The notice that it stands in, if that goes at once; the caller seals it. */
    Optional<UUID> put(Addressed addressed) {
        var notice = insert(addressed);
        return addressed.goesAtOnce() ? Optional.of(notice) : Optional.empty();
    }

    private UUID insert(Addressed addressed) {
        var item = addressed.item();
        var cause = addressed.cause();
        return database.createNativeQuery(addressed.ungrouped() ? ALONE : TOGETHER, UUID.class)
                .setParameter("severity", addressed.severity().name())
                .setParameter("request", RequestIds.current())
                .setParameter("event", cause.event())
                .setParameter("route", cause.route())
                .setParameter("leads", cause.leads().isEmpty() ? null : String.join(" ", cause.leads()))
                .setParameter("noticeId", UUID.randomUUID())
                .setParameter("addressee", addressed.unitId())
                .setParameter("kind", addressed.kind().name())
                .setParameter("subject", item.subject())
                .setParameter("concern", item.concern().name())
                .setParameter("assignmentId", item.assignmentId())
                .setParameter("targetId", item.targetId())
                .setParameter("planId", item.planId())
                .setParameter("planTitle", item.planTitle())
                .setParameter("measureNumber", item.measureNumber())
                .setParameter("title", item.title())
                .setParameter("unitId", item.unitId())
                .setParameter("unitName", item.unitName())
                .setParameter("dueOn", item.dueOn())
                .setParameter("days", item.days())
                .setParameter("detail", item.detail())
                .getSingleResult();
    }
}
