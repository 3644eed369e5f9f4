package org.lantian.notification.routing.events;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;
import org.lantian.notification.fact.IndicatorFact;
import org.lantian.notification.fact.SourceFact;
import org.lantian.notification.routing.Routing;

/** What becomes of targets, and who answers for them. */
@ApplicationScoped
class IndicatorEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    IndicatorEvents(Inbox inbox, Routing routing) {
        this.inbox = inbox;
        this.reactions = Reactions.on("indicator.off-target", IndicatorFact.class, routing::offTarget)
                .and("indicator.target-missed", IndicatorFact.class, routing::targetMissed)
                .and("indicator.back-on-target", IndicatorFact.class, routing::backOnTarget)
                .and("indicator.target-met", IndicatorFact.class, routing::targetMet)
                .and("source.limit-exceeded", SourceFact.class, routing::limitExceeded);
    }

    @Incoming("indicator-events")
    @Blocking
    public void receive(ConsumerRecords<String, String> records) {
        inbox.receive(records, reactions);
    }
}
