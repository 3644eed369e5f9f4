package org.lantian.notification.routing.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;
import org.lantian.notification.fact.IndicatorFact;
import org.lantian.notification.fact.SourceFact;
import org.lantian.notification.fact.WarningFact;
import org.lantian.notification.notice.gathering.Burst;
import org.lantian.notification.routing.Routing;
import org.lantian.notification.routing.Warnings;

/** What becomes of targets, of the air and of sources, and who answers for them. */
@ApplicationScoped
class IndicatorEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    IndicatorEvents(Inbox inbox, Routing routing, Warnings warnings, Burst burst) {
        this.inbox = inbox;
        this.reactions = Reactions.on("indicator.off-target", IndicatorFact.class, routing::offTarget)
                .and("indicator.target-missed", IndicatorFact.class, routing::targetMissed)
                .and("indicator.back-on-target", IndicatorFact.class, routing::backOnTarget)
                .and("indicator.target-met", IndicatorFact.class, routing::targetMet)
                .and("warning.issued", WarningFact.class, fact -> warnings.told(fact, "warning.issued"))
                .and("warning.changed", WarningFact.class, fact -> warnings.told(fact, "warning.changed"))
                .and("warning.lifted", WarningFact.class, warnings::lifted)
                .and("source.limit-exceeded", SourceFact.class, routing::limitExceeded)
                .and("source.exceedance-withdrawn", SourceFact.class, routing::exceedanceWithdrawn)
                .afterAll(burst::seal);
    }

    @Incoming("indicator-events")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }
}
