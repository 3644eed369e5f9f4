package org.lantian.kit.outbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some events and where to go on. */
public record EventPage(
        @Schema(description = "the events, in the order in which they were published")
        List<EventView> items,

        @Schema(description = "what to send as `after` next time", examples = "812")
        long next) {}
