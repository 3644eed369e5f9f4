package org.lantian.notification.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.directory.Recipient;

/** One step of a ladder: after so much working time of silence, this rung, told to these, with or without a slip. */
@Schema(description = "one step of a ladder")
public record Step(
        @Schema(description = "the rung", examples = "URGING") @NotNull
        Rung rung,

        @Schema(description = "working hours of silence before it is taken", examples = "16") @Min(0) @Max(4000)
        int afterHours,

        @Schema(description = "who is told", examples = "[\"UNIT\", \"LEADS\"]") @NotEmpty
        Set<@NotNull Recipient> tell,

        @Schema(description = "colour of the supervision slip that goes with it", examples = "BLUE") @Nullable
        SlipColour slip) {

    Duration after() {
        return Duration.ofHours(afterHours);
    }
}
