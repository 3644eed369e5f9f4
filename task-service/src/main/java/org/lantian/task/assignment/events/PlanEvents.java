package org.lantian.task.assignment.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;
import org.lantian.task.assignment.Assigning;
import org.lantian.task.directory.DirectoryCopy;
import org.lantian.task.directory.RegionChanged;
import org.lantian.task.directory.UnitChanged;
import org.lantian.task.measure.MeasureIssued;
import org.lantian.task.measure.MeasureWithdrawn;

/** What plan-service says: measures come and go, and the directory changes. */
@ApplicationScoped
class PlanEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    PlanEvents(Inbox inbox, Assigning assigning, DirectoryCopy directory) {
        this.inbox = inbox;
        this.reactions = Reactions.on("plan.measure-issued", MeasureIssued.class, assigning::open)
                .and("plan.measure-withdrawn", MeasureWithdrawn.class, assigning::cancel)
                .and("directory.region-changed", RegionChanged.class, directory::keep)
                .and("directory.unit-changed", UnitChanged.class, directory::keep);
    }

    @Incoming("plan-events")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }
}
