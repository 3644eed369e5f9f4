package org.lantian.task.assignment.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;
import org.lantian.task.assignment.Execution;
import org.lantian.task.assignment.NoticeSignedFor;

/** What notification-service says: a unit signed for a notice. */
@ApplicationScoped
class NotificationEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    NotificationEvents(Inbox inbox, Execution execution) {
        this.inbox = inbox;
        this.reactions = Reactions.on("notification.signed-for", NoticeSignedFor.class, execution::sign);
    }

    @Incoming("notification-events")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }
}
