package org.lantian.indicator.observation.feed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.observation.Origin;
import org.lantian.indicator.observation.form.RawRow;
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
        List<RawRow> rows = new ArrayList<>();
        batch.rows().forEach(row -> rows.add(row(rows.size() + 1, row)));
        var reason = batch.reason() == null || batch.reason().isBlank()
                ? "reported again with another value"
                : shortened(batch.reason(), LONGEST_REASON);
        var answer = intake.take(rows, new Origin(shortened(batch.source(), LONGEST_NAME), reason), reach);
        outbox.append(ObservationsTaken.of(batch, answer));
    }

    private static RawRow row(int number, JsonNode row) {
        return row.isObject()
                ? new RawRow(
                        number,
                        text(row.get("station")),
                        text(row.get("pollutant")),
                        text(row.get("observedAt")),
                        text(row.get("value")),
                        text(row.get("flag")),
                        null)
                : RawRow.unreadable(number, "it is no JSON object");
    }

    private static @Nullable String text(@Nullable JsonNode field) {
        if (field == null || field.isNull()) {
            return null;
        }
        return field.isValueNode() ? field.asText() : field.getNodeType().name();
    }

    /** PostgreSQL's text holds no NUL. */
    private static String shortened(String text, int longest) {
        var plain = text.replace("\0", "");
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }
}
