package org.lantian.indicator.observation.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.indicator.observation.Origin;
import org.lantian.indicator.observation.intake.Intake;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.outbox.Outbox;

/** Takes what feeds report, in the transaction that records the batch as taken, and answers with {@code indicator.observations-taken}. */
@ApplicationScoped
public class FeedIntake {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private final Intake intake;
    private final Outbox outbox;
    private final Reach reach;

    FeedIntake(Intake intake, Outbox outbox, @ConfigProperty(name = "lantian.observation-feed.region") String region) {
        this.intake = intake;
        this.outbox = outbox;
        this.reach = new Reach(region);
    }

    public void take(ObservationsReported batch) {
        var reason = batch.reason() == null || batch.reason().isBlank()
                ? "reported again with another value"
                : shortened(batch.reason(), LONGEST_REASON);
        var answer = intake.take(batch.rows(), new Origin(shortened(batch.source(), LONGEST_NAME), reason), reach);
        outbox.append(ObservationsTaken.of(batch, answer));
    }

    /** PostgreSQL's text holds no NUL. */
    private static String shortened(String text, int longest) {
        var plain = text.replace("\0", "");
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }
}
