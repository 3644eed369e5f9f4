package org.lantian.plan.progress.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
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
    @Blocking
    public void receive(ConsumerRecords<String, String> records) {
        inbox.receive(records, reactions);
    }
}
