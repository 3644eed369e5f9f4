package org.lantian.task.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that proves a report. */
@Schema(name = "Evidence")
public record EvidenceView(
        @Schema(description = "id of the file, for reports to name", examples = "0d0f7a6e-7c2f-4d0e-9b57-1a2b3c4d5e6f")
        UUID id,

        @Schema(description = "its name", examples = "抽检清单.xlsx")
        String name,

        @Schema(description = "what it is by its content", examples = "application/pdf")
        String mediaType,

        @Schema(description = "bytes", examples = "184320") long size,

        @Schema(
                description = "SHA-256 of its bytes",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "who uploaded it", examples = "officer-640300")
        String uploadedBy,

        @Schema(description = "when", examples = "2025-12-20T08:00:00Z")
        Instant uploadedAt) {}
