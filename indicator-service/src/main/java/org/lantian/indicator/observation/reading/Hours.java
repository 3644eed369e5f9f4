package org.lantian.indicator.observation.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hours in the order asked for.
 *
 * @param next where the list goes on, null at its end
 */
public record Hours(
        @Schema(description = "the hours") List<HourView> items,

        @Schema(description = "send it as after to go on; null at the end") @Nullable
        String next) {}
