package org.lantian.indicator.observation.feed.events;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.lantian.indicator.observation.feed.FeedIntake;
import org.lantian.indicator.observation.feed.ObservationsReported;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;

@ApplicationScoped
class ObservationFeed {

    private final Inbox inbox;
    private final Reactions reactions;

    ObservationFeed(Inbox inbox, FeedIntake feed) {
        this.inbox = inbox;
        this.reactions = Reactions.on("observation.reported", ObservationsReported.class, feed::take);
    }

    @Incoming("observation-feed")
    @Blocking
    public void receive(ConsumerRecords<String, String> records) {
        inbox.receive(records, reactions);
    }
}
