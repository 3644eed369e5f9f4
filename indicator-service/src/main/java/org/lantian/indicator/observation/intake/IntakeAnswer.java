package org.lantian.indicator.observation.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.indicator.observation.screening.RefusedRow;
import org.lantian.indicator.observation.stuck.StuckRun;

/** What became of the rows of a request; every row is counted once. */
public record IntakeAnswer(
        @Schema(description = "hours stored for the first time", examples = "24")
        int added,

        @Schema(description = "rows that say what was already known", examples = "0")
        int identical,

        @Schema(description = "hours whose value was replaced by a new version", examples = "1")
        int corrected,

        @Schema(description = "rows that were not stored, with the reason")
        List<RefusedRow> refused,

        @Schema(
                description =
                        "hours in a row of this request with the very same value, stored and counted; whoever finds them wrong"
                                + " sends them again with the flag STUCK")
        List<StuckRun> suspected) {}
