package org.lantian.notification.routing.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;
import org.lantian.notification.fact.TaskFact;
import org.lantian.notification.notice.gathering.Burst;
import org.lantian.notification.routing.Routing;

/** What happens to assignments, and whom it concerns. */
@ApplicationScoped
class TaskEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    TaskEvents(Inbox inbox, Routing routing, Burst burst) {
        this.inbox = inbox;
        this.reactions = Reactions.on("task.assigned", TaskFact.class, routing::assigned)
                .and("task.due-soon", TaskFact.class, routing::dueSoon)
                .and("task.overdue", TaskFact.class, routing::overdue)
                .and("task.returned", TaskFact.class, routing::returned)
                .and("task.submitted", TaskFact.class, routing::submitted)
                .and("task.blocked", TaskFact.class, routing::blocked)
                .and("task.resumed", TaskFact.class, routing::resumed)
                .and("task.extension-requested", TaskFact.class, routing::extensionRequested)
                .and("task.extension-decided", TaskFact.class, routing::extensionDecided)
                .and("task.report-missing", TaskFact.class, routing::reportMissing)
                .and("task.milestone-missed", TaskFact.class, routing::milestoneMissed)
                .and("task.signed-for", TaskFact.class, routing::signedFor)
                .and("task.completed", TaskFact.class, routing::completed)
                .and("task.cancelled", TaskFact.class, routing::cancelled)
                .and("task.handed-over", TaskFact.class, routing::handedOver)
                .beforeAll(TaskFact.class, routing::prepare)
                .afterAll(burst::seal);
    }

    @Incoming("task-events")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }
}
