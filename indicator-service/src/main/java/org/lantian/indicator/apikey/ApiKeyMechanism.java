package org.lantian.indicator.apikey;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Set;
import org.lantian.indicator.apikey.KeyKeeping.Holder;
import org.lantian.kit.caller.Roles;

/** Lets a data feed in by the key in its {@code X-API-Key}; callers without that header bring a token as everywhere. */
@ApplicationScoped
public class ApiKeyMechanism implements HttpAuthenticationMechanism {

    static final String HEADER = "X-API-Key";
    static final String SCOPES = "scopes";
    private static final int BEFORE_TOKENS = DEFAULT_PRIORITY + 1;

    private final KeyKeeping keys;
    private final io.vertx.core.Vertx vertx;

    ApiKeyMechanism(KeyKeeping keys, io.vertx.core.Vertx vertx) {
        this.keys = keys;
        this.vertx = vertx;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        var key = request.request().getHeader(HEADER);
        if (key == null) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .completionStage(
                        () -> vertx.executeBlocking(() -> identity(key), false).toCompletionStage());
    }

    @ActivateRequestContext
    SecurityIdentity identity(String key) {
        return Secret.read(key)
                .flatMap(keys::holder)
                .map(ApiKeyMechanism::identity)
                .orElseThrow(() -> new AuthenticationFailedException("no key that is valid now"));
    }

    private static SecurityIdentity identity(Holder holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("key-" + holder.id()))
                .addRole(Roles.DATA_FEED)
                .addAttribute("region", holder.regionCode())
                .addAttribute(SCOPES, holder.scopes())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        return BEFORE_TOKENS;
    }
}
