package org.lantian.indicator.apikey;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.directory.Directory;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

/** Makes and revokes keys, and tells whom a key lets in. Revoking holds from the next request on, on every replica. */
@ApplicationScoped
@Transactional
public class KeyKeeping {

    private static final Duration LONGEST = Duration.ofDays(731);

    private final ApiKeys keys;
    private final Directory directory;
    private final Caller caller;
    /** Real time, as tokens keep it, whatever day a trial shows. */
    private final Clock clock = Clock.systemUTC();

    KeyKeeping(ApiKeys keys, Directory directory, Caller caller) {
        this.keys = keys;
        this.directory = directory;
        this.caller = caller;
    }

    /** Whom a key lets in. */
    record Holder(String id, String name, Set<Scope> scopes, String regionCode) {}

    /** The only answer that holds the key itself. */
    public ApiKeyView make(ApiKeyData data) {
        directory.named("regionCode", data.regionCode());
        caller.mustReach(data.regionCode());
        var now = clock.instant();
        var ends = data.expiresAt().toInstant();
        if (!ends.isAfter(now) || ends.isAfter(now.plus(LONGEST))) {
            throw new Refusal.Invalid("invalid_expiry", "expiresAt", "a time within the next two years");
        }
        var secret = Secret.random();
        var key = new ApiKey(secret, data, caller.name(), now);
        keys.persistAndFlush(key);
        return key.view(now, secret.key());
    }

    public Page<ApiKeyView> list(Paging paging) {
        var prefix = caller.reach().prefix();
        var now = clock.instant();
        return Page.of(
                keys.find(
                        "regionCode like :within order by regionCode, id",
                        Parameters.with("within", prefix == null ? "-" : prefix + "%")),
                paging,
                key -> key.view(now, null));
    }

    public ApiKeyView get(String id) {
        return within(id).view(clock.instant(), null);
    }

    public ApiKeyView revoke(String id, @Nullable String ifMatch) {
        var key = within(id);
        Versions.require(ifMatch, key.version());
        key.revoke(caller.name(), clock.instant());
        keys.flush();
        return key.view(clock.instant(), null);
    }

    Optional<Holder> holder(Secret secret) {
        return keys.findByIdOptional(secret.id())
                .filter(key -> key.isOpenedBy(secret, clock.instant()))
                .map(key -> new Holder(secret.id(), key.name(), key.scopes(), key.regionCode()));
    }

    private ApiKey within(String id) {
        return keys.findByIdOptional(id)
                .filter(key -> caller.reach().covers(key.regionCode()))
                .orElseThrow(() -> new Refusal.NotFound("key", id));
    }
}
