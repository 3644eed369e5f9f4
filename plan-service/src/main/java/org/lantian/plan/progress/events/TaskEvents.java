package org.lantian.plan.progress.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;
import org.lantian.plan.progress.DutyMoved;
import org.lantian.plan.progress.ProgressFacts;

/** What task-service says of duties. */
@ApplicationScoped
class TaskEvents {

    private static final List<String> MOVES = List.of(
            "carried-on",
            "handed-over",
            "signed-for",
            "started",
            "blocked",
            "resumed",
            "extension-decided",
            "submitted",
            "returned",
            "completed",
            "cancelled",
            "due-soon",
            "overdue");

    private final Inbox inbox;
    private final Reactions reactions;

    TaskEvents(Inbox inbox, ProgressFacts facts) {
        this.inbox = inbox;
        this.reactions = Reactions.on("task.assigned", DutyMoved.class, duty -> facts.keep("assigned", duty));
        MOVES.forEach(move -> reactions.and("task." + move, DutyMoved.class, duty -> facts.keep(move, duty)));
    }

    @Incoming("task-events")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }
}
