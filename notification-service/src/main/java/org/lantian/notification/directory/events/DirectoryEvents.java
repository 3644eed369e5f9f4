package org.lantian.notification.directory.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;
import org.lantian.notification.directory.UnitChanged;
import org.lantian.notification.directory.Units;

/** Keeps the copy of the directory up to date. Of plans themselves this service learns through their tasks and targets. */
@ApplicationScoped
class DirectoryEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    DirectoryEvents(Inbox inbox, Units units) {
        this.inbox = inbox;
        this.reactions = Reactions.on("directory.unit-changed", UnitChanged.class, units::record);
    }

    @Incoming("plan-events")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }
}
