package org.lantian.indicator.apikey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new key is for. */
public record ApiKeyData(
        @Schema(description = "who holds it", examples = "吴忠市空气站数据平台") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "what it may send", examples = "[\"OBSERVATIONS\"]") @NotEmpty
        Set<@NotNull Scope> scopes,

        @Schema(description = "region within which it may send", examples = "640300") @NotBlank @Size(max = 20)
        String regionCode,

        @Schema(description = "when it ends; at most two years ahead", examples = "2026-12-31T23:59:59+08:00") @NotNull
        OffsetDateTime expiresAt) {}
