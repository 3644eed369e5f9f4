package org.lantian.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantian.kit.event.EventType;
import org.lantian.kit.event.PublishedEvent;
import org.lantian.kit.request.RequestIds;
import org.lantian.kit.request.Traces;

/**
 * Takes events into the transaction of the state that they report. The row is all that a use case writes; {@link OutboxRelay}
 * publishes it after the commit. Columns are those that Debezium's event router expects.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at, traceparent, request_id)"
                    + " values (?, ?, ?, ?, ?::jsonb, ?, ?,"
                    // The request that the thing came with; the one at work where there is none, or more than one.
                    + " coalesce((select min(request_id) from origin where key = ? having count(*) = 1), ?))";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final Clock clock;

    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay,
            Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.transaction = transaction;
        this.relay = relay;
        this.clock = clock;
    }

    /** Appends the event to the running transaction; without one the call is a programming error and fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(PublishedEvent event) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, EventType.aggregateOf(event.eventName()));
            insert.setString(3, event.eventKey());
            insert.setString(4, EventType.ofName(event.eventName()));
            insert.setString(5, json.writeValueAsString(event));
            insert.setObject(6, OffsetDateTime.now(clock));
            insert.setString(7, Traces.current());
            insert.setString(8, event.eventKey());
            insert.setString(9, RequestIds.current());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot append " + event.eventName() + " to the outbox", e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.eventName() + " is not made of plain values", e);
        }
        transaction.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
