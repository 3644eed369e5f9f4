package org.lantian.notification.delivery.quiet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.contact.Channel;

/** Outside working time these channels are silent: what is not critical waits there for the next working hour. The inbox has it at once. */
@Schema(description = "when channels are silent")
public record QuietHours(
        @Schema(description = "only for units of these regions and below", examples = "[\"640000\"]")
        @Size(max = 500)
        @Nullable
        Set<String> regions,

        @Schema(description = "the channels that are silent outside working time", examples = "[\"SMS\"]") @NotNull
        Set<Channel> channels) {}
