package org.lantian.indicator.observation.feed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lantian.indicator.observation.intake.IntakeAnswer;
import org.lantian.indicator.observation.screening.RefusedRow;
import org.lantian.kit.event.PublishedEvent;

/**
 * What became of a batch. Reasons are given of the first rows that were refused, and of all of them how many each reason has.
 */
public record ObservationsTaken(
        String batch,
        String source,
        int added,
        int identical,
        int corrected,
        Map<String, Integer> refusedByCode,
        List<RefusedRow> refused)
        implements PublishedEvent {

    /** So that the event fits into a record of Kafka's default size. */
    private static final int MOST_REFUSED = 500;

    static ObservationsTaken of(ObservationsReported batch, IntakeAnswer answer) {
        Map<String, Integer> byCode = new TreeMap<>();
        answer.refused().forEach(row -> byCode.merge(row.code(), 1, Integer::sum));
        return new ObservationsTaken(
                batch.batch(),
                batch.source(),
                answer.added(),
                answer.identical(),
                answer.corrected(),
                byCode,
                answer.refused().stream().limit(MOST_REFUSED).toList());
    }

    @Override
    public String eventName() {
        return "indicator.observations-taken";
    }

    @Override
    public String eventKey() {
        return batch;
    }
}
