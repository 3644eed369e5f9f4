package org.lantian.notification.notice.gathering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.lantian.kit.query.OneColumn;
import org.lantian.kit.request.RequestIds;
import org.lantian.notification.notice.Sealing;
import org.lantian.notification.notice.content.Severity;

/**
 * Puts items into the notices that gather for their units and kinds, opening those that are not there: one statement, however many
 * items. The partial unique index on gathering notices decides between rivals; an item that meets a notice just being sealed waits
 * and opens the next one.
 */
@ApplicationScoped
public class Gathering {

    private static final String COLOURS = Arrays.stream(Severity.values())
            .map(colour -> "'" + colour + "'")
            .collect(Collectors.joining(", ", "array[", "]"));

    /**
     * All bursts lock notices in one order. What stands alone has its notice from the beginning, which nobody joins, and nobody sees
     * before it is sealed in the same transaction. Of several items about one subject in a notice, the last one stands.
     */
    private static final String PUT = """
            with item as (
                select *, coalesce(cast(alone as text), addressee || ' ' || kind) as place
                from json_to_recordset(cast(:items as json)) as item (
                    number int, alone uuid, addressee text, kind text, severity text, urgent boolean, request text,
                    subject text, concern text, assignment text, target text, plan text, "planTitle" text,
                    measure text, title text, unit text, "unitName" text, "dueOn" date, days int, detail text,
                    event text, route text, leads text)),
            gathering as (
                insert into notice (id, unit_id, kind, state, severity)
                select distinct on (addressee, kind, alone) coalesce(alone, gen_random_uuid()), addressee, kind,
                    case when alone is null then 'GATHERING' else 'SENT' end, severity
                from item order by addressee, kind, alone, array_position(:colours, severity) desc
                on conflict (unit_id, kind) where state = 'GATHERING' do update set last_item_at = now(),
                    severity = case when array_position(:colours, excluded.severity)
                        > array_position(:colours, notice.severity) then excluded.severity else notice.severity end
                returning id as notice,
                    case when state = 'GATHERING' then unit_id || ' ' || kind else cast(id as text) end as place),
            standing as (
                select * from item join gathering using (place)),
            came_with as (
                insert into origin (key, request_id)
                select distinct cast(notice as text), request from standing where request is not null order by 1, 2
                on conflict do nothing),
            put as (
                insert into notice_item (notice_id, subject, concern, assignment_id, target_id, plan_id, plan_title,
                    measure_number, title, unit_id, unit_name, due_on, days, detail, event, route, leads)
                select notice, subject, concern, assignment, target, plan, "planTitle",
                    measure, title, unit, "unitName", "dueOn", days, detail, event, route, leads
                from (select distinct on (notice, subject) * from standing order by notice, subject, number desc) last
                order by number
                on conflict (notice_id, subject) do update set title = excluded.title, due_on = excluded.due_on,
                    days = excluded.days, detail = excluded.detail, event = excluded.event, route = excluded.route)
            select distinct notice from standing where urgent
            """.replace(":colours", COLOURS);

    private final Session database;
    private final Sealing sealing;
    private final ObjectMapper json;

    Gathering(Session database, Sealing sealing, ObjectMapper json) {
        this.database = database;
        this.sealing = sealing;
        this.json = json;
    }

    /** What goes at once is sealed in this very transaction, with what had gathered before it. */
    @Transactional
    public void gather(List<Addressed> items) {
        var request = RequestIds.current();
        sealing.seal(put(items.stream().map(item -> new Asked<>(item, request)).toList()));
    }

    /** The notices of what goes at once; the caller seals them. */
    List<UUID> put(List<Asked<Addressed>> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var rows = IntStream.range(0, asked.size())
                .mapToObj(number -> GatheredItem.of(number, asked.get(number)))
                .toList();
        return OneColumn.of(database, PUT, UUID.class)
                .setParameter("items", written(rows))
                .getResultList();
    }

    private String written(List<GatheredItem> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an item is made of plain values", e);
        }
    }
}
