package org.lantian.plan.progress.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.lantian.kit.inbox.Inbox;
import org.lantian.kit.inbox.Reactions;
import org.lantian.plan.progress.ProgressFacts;
import org.lantian.plan.progress.TargetJudged;

/** What indicator-service says of targets. */
@ApplicationScoped
class IndicatorEvents {

    private final Inbox inbox;
    private final Reactions reactions;

    IndicatorEvents(Inbox inbox, ProgressFacts facts) {
        this.inbox = inbox;
        this.reactions = Reactions.on("indicator.off-target", TargetJudged.class, facts::keep)
                .and("indicator.back-on-target", TargetJudged.class, facts::keep)
                .and("indicator.target-met", TargetJudged.class, facts::keep)
                .and("indicator.target-missed", TargetJudged.class, facts::keep)
                .and("indicator.verdict-changed", TargetJudged.class, facts::keep);
    }

    @Incoming("indicator-events")
    public Flow.Subscriber<Message<ConsumerRecords<String, String>>> receive() {
        return inbox.bursts(reactions);
    }
}
