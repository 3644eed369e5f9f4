package org.lantian.indicator.apikey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.apikey.ApiKeyView.State;
import org.lantian.kit.audit.Concealed;
import org.lantian.kit.problem.Refusal;

@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    private String id;

    @Column
    private String name;

    @Concealed
    @Column(name = "secret_hash")
    private String secretHash;

    @Column
    private String scopes;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    protected ApiKey() {}

    ApiKey(Secret secret, ApiKeyData data, String by, Instant now) {
        id = secret.id();
        secretHash = secret.hash();
        name = data.name();
        scopes = data.scopes().stream().map(Scope::name).sorted().collect(Collectors.joining(","));
        regionCode = data.regionCode();
        expiresAt = data.expiresAt().toInstant();
        createdBy = by;
        createdAt = now;
    }

    /** From now on the key opens nothing; it stays on the list. */
    void revoke(String by, Instant now) {
        if (revokedAt != null) {
            throw new Refusal.Conflict("already_revoked", "the key was revoked at " + revokedAt);
        }
        revokedBy = by;
        revokedAt = now;
    }

    boolean isOpenedBy(Secret secret, Instant now) {
        return secret.hasHash(secretHash) && state(now) == State.VALID;
    }

    Set<Scope> scopes() {
        return Arrays.stream(scopes.split(",")).map(Scope::valueOf).collect(Collectors.toSet());
    }

    String regionCode() {
        return regionCode;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    private State state(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.VALID : State.EXPIRED;
    }

    ApiKeyView view(Instant now, @Nullable String key) {
        return new ApiKeyView(
                id,
                name,
                scopes(),
                regionCode,
                expiresAt,
                state(now),
                createdBy,
                createdAt,
                revokedBy,
                revokedAt,
                key,
                version);
    }
}
