package org.lantian.kit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;
import org.lantian.kit.request.RequestIds;
import org.lantian.kit.request.Traces;

/** Writes down what it hears; a subject that begins with "never" fails always, one with "once" the first time. */
@ApplicationScoped
public class Ear {

    private final EntityManager entities;
    private final Inbox inbox;
    private final Reactions reactions;
    private final Map<String, Boolean> failed = new ConcurrentHashMap<>();
    private final Map<String, Under> under = new ConcurrentHashMap<>();

    /** Under which request and in which trace a subject was heard last. */
    public record Under(
            @Nullable String requestId, @Nullable String traceparent) {}

    Ear(EntityManager entities, Inbox inbox) {
        this.entities = entities;
        this.inbox = inbox;
        this.reactions = Reactions.on(Said.NAME, Said.class, this::hear);
    }

    void prepare(@Observes StartupEvent startup) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "create table if not exists heard (position bigint generated always"
                                        + " as identity primary key, subject text not null, number int not null)")
                        .executeUpdate());
    }

    @Incoming("heard")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }

    private void hear(Said said) {
        under.put(said.subject(), new Under(RequestIds.current(), Traces.current()));
        entities.createNativeQuery("insert into heard (subject, number) values (:subject, :number)")
                .setParameter("subject", said.subject())
                .setParameter("number", said.number())
                .executeUpdate();
        boolean first = failed.putIfAbsent(said.subject(), true) == null;
        if (said.subject().startsWith("never") || (said.subject().startsWith("once") && first)) {
            throw new IllegalStateException("cannot bear to hear " + said.subject());
        }
    }

    public @Nullable Under under(String subject) {
        return under.get(subject);
    }

    /** The numbers heard of a subject, in the order in which they took effect. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Integer> heard(String subject) {
        return entities.createNativeQuery("select number from heard where subject = :subject order by position")
                .setParameter("subject", subject)
                .getResultList();
    }
}
