package org.lantian.kit.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the audit as auditors read it. */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        @Schema(description = "its place in the audit", examples = "812")
        long position,

        @Schema(description = "when", examples = "2025-12-20T09:30:00+08:00")
        OffsetDateTime at,

        @Schema(description = "name on the token, or anonymous", examples = "planner-640300")
        String actor,

        @Schema(description = "roles of the caller", examples = "planner")
        String roles,

        @Schema(description = "unit that the caller acted for", examples = "u-640300-k3f7q2m9xa") @Nullable
        String unitId,

        @Schema(description = "region that the caller's roles reach", examples = "640300") @Nullable
        String regionCode,

        @Schema(description = "address that the request came from", examples = "10.20.1.7") @Nullable
        String origin,

        @Schema(description = "id of the request", examples = "4f0b9d0e-8a55-4a53-9d2b-0d9e5f6a7b10")
        String requestId,

        @Schema(description = "method and path", examples = "POST /api/v1/plans/…/issuance")
        String operation,

        @Schema(description = "CREATED, CHANGED, REMOVED, DONE or REFUSED", examples = "CHANGED")
        String action,

        @Schema(description = "what it happened to", examples = "Plan") @Nullable
        String subject,

        @Schema(description = "id of the subject") @Nullable String subjectId,

        @Schema(implementation = Object.class, description = "fields as they were; long values by their hash")
        @JsonRawValue
        @Nullable
        String before,

        @Schema(implementation = Object.class, description = "fields as they are; long values by their hash")
        @JsonRawValue
        @Nullable
        String after,

        @Schema(description = "the caller's reason (X-Change-Reason), or why it was refused") @Nullable
        String why,

        @Schema(description = "number of the seal that closes it; null: not sealed yet", examples = "12") @Nullable
        Long seal) {}
