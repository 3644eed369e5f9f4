package org.lantian.indicator.catalogue.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.lantian.indicator.catalogue.TargetRegister;
import org.lantian.indicator.catalogue.TargetSet;
import org.lantian.indicator.catalogue.TargetWithdrawn;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;

@ApplicationScoped
class TargetEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    TargetEvents(Inbox inbox, TargetRegister targets) {
        this.inbox = inbox;
        this.reactions = Reactions.on("plan.target-set", TargetSet.class, targets::set)
                .and("plan.target-withdrawn", TargetWithdrawn.class, targets::withdraw);
    }

    @Incoming("target-events")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }
}
