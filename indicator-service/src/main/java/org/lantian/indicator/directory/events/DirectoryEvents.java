package org.lantian.indicator.directory.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.directory.UnitChanged;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;

@ApplicationScoped
class DirectoryEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    DirectoryEvents(Inbox inbox, Directory directory) {
        this.inbox = inbox;
        this.reactions = Reactions.on("directory.region-changed", RegionChanged.class, directory::know)
                .and("directory.unit-changed", UnitChanged.class, directory::know);
    }

    @Incoming("directory-events")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }
}
