package org.lantian.task.cycle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reporting cycle as it now is. */
@Schema(name = "ReportingCycle")
public record CycleView(
        @Schema(description = "id of the cycle", examples = "8b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
        UUID id,

        @JsonUnwrapped CycleContent content,

        @Schema(description = "how often, in words", examples = "每月")
        String everyLabel,

        @Schema(description = "version, as in the ETag", examples = "0")
        long version) {

    static CycleView of(ReportingCycle cycle) {
        return new CycleView(
                cycle.id,
                new CycleContent(cycle.planId, cycle.measureId, cycle.every, cycle.graceDays, cycle.startsOn),
                cycle.every.label(),
                cycle.version);
    }
}
