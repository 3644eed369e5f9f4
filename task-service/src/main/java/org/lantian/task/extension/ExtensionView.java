package org.lantian.task.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for more time and what became of it. */
@Schema(name = "Extension")
public record ExtensionView(
        @Schema(description = "id of the request", examples = "2b0d6a0e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
        UUID id,

        @Schema(description = "where it stands", examples = "APPROVED")
        ExtensionState state,

        @Schema(description = "the state in words", examples = "同意延期")
        String stateLabel,

        @Schema(description = "due date when it was asked for", examples = "2025-12-31")
        LocalDate dueBefore,

        @Schema(description = "due date that was asked for", examples = "2026-03-31")
        LocalDate dueWanted,

        @Schema(description = "due date that was granted; null: none", examples = "2026-02-28") @Nullable
        LocalDate dueGranted,

        @Schema(description = "why the unit needs it", examples = "设备到货延迟")
        String reason,

        @Schema(description = "who asked", examples = "officer-640300")
        String requestedBy,

        @Schema(description = "when", examples = "2025-12-20T08:00:00Z")
        Instant requestedAt,

        @Schema(description = "what the reviewer said", examples = "同意延至2月底") @Nullable
        String comment,

        @Schema(description = "who decided", examples = "supervisor-640000") @Nullable
        String decidedBy,

        @Schema(description = "when", examples = "2025-12-21T08:00:00Z") @Nullable
        Instant decidedAt,

        @Schema(description = "version, for If-Match", examples = "0")
        long version) {

    static ExtensionView of(Extension extension) {
        return new ExtensionView(
                extension.id,
                extension.state,
                extension.state.label(),
                extension.dueBefore,
                extension.dueWanted,
                extension.dueGranted,
                extension.reason,
                extension.requestedBy,
                extension.requestedAt,
                extension.comment,
                extension.decidedBy,
                extension.decidedAt,
                extension.version);
    }
}
