package org.lantian.kit.inbox;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Flow;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.EventHeaders;
import org.lantian.kit.request.RequestIds;
import org.lantian.kit.request.Traces;

/**
 * Lets each event take effect once. The event's id is recorded in the transaction of its effect, so a duplicate finds it there
 * and a crash leaves neither. An event that cannot be understood, or that fails for a reason that will not pass, is parked with
 * that reason and its partition goes on; one that fails because a part is away is tried until the part is back.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private static final String RECORD =
            "insert into inbox (event_id) select unnest(?) on conflict do nothing returning event_id";

    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** A record that concerns this service, read. */
    private record Event(ConsumerRecord<String, String> record, String type, UUID id, Reactions.Prepared<?> reaction) {}

    private final DataSource dataSource;
    private final ParkedEvents parked;
    private final EventReader reader;
    private final Traces traces;
    private final InboxFigures figures;

    /** What fails from now on fails because the service ends, and is no reason to set an event aside. */
    private volatile boolean stopping;

    Inbox(DataSource dataSource, ParkedEvents parked, EventReader reader, Traces traces, InboxFigures figures) {
        this.dataSource = dataSource;
        this.parked = parked;
        this.reader = reader;
        this.traces = traces;
        this.figures = figures;
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    /** Reacts to what comes through a channel: what has come while a burst took effect is the next. */
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> bursts(Reactions reactions) {
        return new Bursts(records -> receive(records, reactions), Infrastructure.getDefaultWorkerPool());
    }

    /**
     * Reacts to what has come, in its order; returns when each record has taken effect, is of no concern, or is parked. Records
     * that have come together take effect in one transaction, which is what makes a burst cheap; when one of them fails, each is
     * taken by itself.
     */
    public void receive(Iterable<ConsumerRecord<String, String>> records, Reactions reactions) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            if (!takenTogether(records, reactions)) {
                records.forEach(record -> receive(record, reactions));
            }
        } finally {
            context.terminate();
        }
    }

    private boolean takenTogether(Iterable<ConsumerRecord<String, String>> records, Reactions reactions) {
        try {
            QuarkusTransaction.requiringNew().run(() -> take(records, reactions));
            return true;
        } catch (RuntimeException e) {
            LOG.debug("a batch is taken apart", e);
            return false;
        }
    }

    private void receive(ConsumerRecord<String, String> record, Reactions reactions) {
        RequestIds.under(requestOf(record), () -> tryOn(record, reactions));
    }

    private static @Nullable String requestOf(ConsumerRecord<?, ?> record) {
        return RequestIds.usable(EventReader.optional(record, EventHeaders.REQUEST_ID));
    }

    private void tryOn(ConsumerRecord<String, String> record, Reactions reactions) {
        var pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> take(List.of(record), reactions));
                return;
            } catch (NotUnderstood e) {
                LOG.warnf("an event of %s cannot be understood and is parked with the reason", record.topic());
                park(record, String.valueOf(e.getMessage()));
                return;
            } catch (RuntimeException e) {
                if (stopping) {
                    throw new IllegalStateException(
                            "stopped while an event took effect; it will be delivered again", e);
                }
                if (!Outage.isBehind(e) && attempt >= ATTEMPTS) {
                    LOG.errorf(e, "an event of %s failed %d times and is parked", record.topic(), attempt);
                    park(record, e.toString());
                    return;
                }
                if (attempt == 1) {
                    LOG.warnf("an event of %s waits: %s", record.topic(), e.getMessage());
                }
            }
            pause = rest(pause);
        }
    }

    /** All are read before the first takes effect, and all are recorded by one statement. */
    private void take(Iterable<ConsumerRecord<String, String>> records, Reactions reactions) {
        List<Event> events = new ArrayList<>();
        records.forEach(record -> read(record, reactions).ifPresent(events::add));
        var first = recorded(events);
        reactions.begin(events.stream().map(event -> event.reaction().data()).toList());
        for (var event : events) {
            if (first.remove(event.id())) {
                takeEffect(event);
            }
        }
        reactions.end();
    }

    /** Empty when the event is of no concern. */
    private Optional<Event> read(ConsumerRecord<String, String> record, Reactions reactions) {
        var type = reader.typeOf(record);
        var reaction = reactions.to(type);
        return reaction == null
                ? Optional.empty()
                : Optional.of(new Event(record, type, reader.idOf(record), reaction.prepare(reader, record)));
    }

    private void takeEffect(Event event) {
        var record = event.record();
        RequestIds.under(
                requestOf(record),
                () -> traces.continued(
                        EventReader.optional(record, Traces.HEADER),
                        event.type(),
                        record.topic(),
                        event.reaction()::takeEffect));
        figures.taken(record.topic(), EventReader.optional(record, "ce_time"));
    }

    /** The ids of those that were not there before. */
    private Set<UUID> recorded(List<Event> events) {
        Set<UUID> first = new HashSet<>();
        if (events.isEmpty()) {
            return first;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(RECORD)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", events.stream().map(Event::id).toArray()));
            try (var inserted = insert.executeQuery()) {
                while (inserted.next()) {
                    first.add(inserted.getObject(1, UUID.class));
                }
            }
            return first;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot record events in the inbox", e);
        }
    }

    /** Parking needs the database too; until it answers, the record stays where it is. */
    private void park(ConsumerRecord<String, String> record, String reason) {
        var pause = FIRST_PAUSE;
        while (true) {
            try {
                parked.park(record, reason);
                figures.parked(record.topic());
                return;
            } catch (SQLException e) {
                LOG.warnf("cannot park an event yet: %s", e.getMessage());
                pause = rest(pause);
            }
        }
    }

    private static Duration rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while an event waited; it will be delivered again", e);
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
