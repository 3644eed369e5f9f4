package org.lantian.notification.digest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Once each working day a unit's leaders read in one notice how a region stands. */
@Schema(description = "a daily digest for leaders")
public record Digest(
        @Schema(description = "the unit whose leaders read it", examples = "u-640300-a1b2c3d4e5")
        @NotBlank
        @Size(max = 100)
        String unitId,

        @Schema(description = "the region that it is about, with all below", examples = "640300")
        @NotBlank
        @Size(max = 12)
        String region,

        @Schema(description = "when, on working days", examples = "08:30") @NotNull
        LocalTime at) {}
