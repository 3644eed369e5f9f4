package org.lantian.task.takeover;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.assignment.TakingOver.Outcome;

/** What became of a table. */
@Schema(name = "TakeoverReport")
public record TakeoverReport(
        @Schema(description = "rows read", examples = "120") int rows,

        @Schema(description = "duties opened", examples = "20")
        int created,

        @Schema(description = "duties that were known and brought to their state", examples = "95")
        int takenOver,

        @Schema(description = "duties that stand here as the row says", examples = "5")
        int unchanged) {

    static TakeoverReport of(int rows, Map<Outcome, Integer> outcomes) {
        return new TakeoverReport(
                rows,
                outcomes.getOrDefault(Outcome.CREATED, 0),
                outcomes.getOrDefault(Outcome.TAKEN_OVER, 0),
                outcomes.getOrDefault(Outcome.UNCHANGED, 0));
    }
}
