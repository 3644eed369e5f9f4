package org.lantian.indicator.apikey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key as administrators see it. */
@Schema(name = "ApiKey")
public record ApiKeyView(
        @Schema(description = "id; part of the key", examples = "5b1f0c2d9e8a7f60")
        String id,

        @Schema(description = "who holds it", examples = "吴忠市空气站数据平台")
        String name,

        @Schema(description = "what it may send") Set<Scope> scopes,

        @Schema(description = "region within which it may send", examples = "640300")
        String regionCode,

        @Schema(description = "when it ends", examples = "2026-12-31T15:59:59Z")
        Instant expiresAt,

        @Schema(description = "whether it opens anything now")
        State state,

        @Schema(description = "who made it", examples = "administrator-000000")
        String createdBy,

        @Schema(description = "when it was made") Instant createdAt,

        @Schema(description = "who revoked it") @Nullable String revokedBy,

        @Schema(description = "when it was revoked") @Nullable
        Instant revokedAt,

        @Schema(
                description = "the key itself, in the answer that makes it and never again",
                examples = "ltk_5b1f0c2d9e8a7f60_…")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String key,

        @Schema(description = "version, the ETag", examples = "0")
        long version) {

    /** Whether a key opens anything. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    /** Never the key, wherever it may be printed. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
