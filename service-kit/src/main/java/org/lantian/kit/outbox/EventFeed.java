package org.lantian.kit.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.time.CivilClock;

/**
 * The published events in the order in which Kafka got them, for those who cannot read Kafka. Their numbers are drawn by one relay
 * at a time and become visible in their order, so a reader that asks for what comes after the last one misses none.
 */
@ApplicationScoped
public class EventFeed {

    private static final String SELECT = """
            select number, id, type, aggregateid, occurred_at, request_id, traceparent, payload
            from outbox where number > ? order by number limit ?
            """;

    /** Where nothing is kept any more, the next event would be the oldest. */
    private static final String OLDEST =
            "select coalesce((select min(number) from outbox), (select last + 1 from outbox_feed))";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final String source;

    EventFeed(
            DataSource dataSource,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.dataSource = dataSource;
        this.json = json;
        this.source = "/" + application;
    }

    /** What was published after this number, 0 being the beginning; refused when some of it has been deleted since. */
    public EventPage after(long number, int limit) {
        try (var connection = dataSource.getConnection()) {
            if (number > 0) {
                refuseForgotten(connection, number);
            }
            try (var select = connection.prepareStatement(SELECT)) {
                select.setLong(1, number);
                select.setInt(2, limit);
                var events = events(select.executeQuery());
                return new EventPage(
                        events,
                        events.isEmpty()
                                ? number
                                : events.get(events.size() - 1).number());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the events", e);
        }
    }

    private static void refuseForgotten(Connection connection, long number) throws SQLException {
        try (var first = connection.prepareStatement(OLDEST);
                var result = first.executeQuery()) {
            if (result.next() && result.getLong(1) > number + 1) {
                throw new Refusal.Conflict(
                        "events_deleted",
                        "events after " + number + " have been deleted; the oldest kept is " + result.getLong(1));
            }
        }
    }

    private List<EventView> events(ResultSet rows) throws SQLException {
        List<EventView> events = new ArrayList<>();
        while (rows.next()) {
            events.add(new EventView(
                    rows.getLong(1),
                    "1.0",
                    rows.getString(2),
                    source,
                    rows.getString(3),
                    rows.getString(4),
                    rows.getObject(5, OffsetDateTime.class)
                            .atZoneSameInstant(CivilClock.ZONE)
                            .toOffsetDateTime(),
                    rows.getString(6),
                    rows.getString(7),
                    data(rows.getString(8))));
        }
        return events;
    }

    private JsonNode data(String payload) {
        try {
            return json.readTree(payload);
        } catch (IOException e) {
            throw new IllegalStateException("the outbox holds what is no JSON", e);
        }
    }
}
