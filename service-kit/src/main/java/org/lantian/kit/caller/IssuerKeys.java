package org.lantian.kit.caller;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduled.SkipPredicate;
import io.quarkus.scheduler.ScheduledExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the issuer's keys at an even pace. Without it they would be read again only for a token that names an unknown key, and a key
 * that the issuer has given up would be trusted for as long as the service runs. It also finds an issuer that starts after the service.
 */
@ApplicationScoped
class IssuerKeys {

    /** Names a key that nobody has: that makes the keys be read, and the token itself is refused. */
    private static final AccessTokenCredential OF_AN_UNKNOWN_KEY = new AccessTokenCredential(
            encoded("{\"alg\":\"RS256\",\"kid\":\"none-of-yours\"}") + "." + encoded("{}") + "." + encoded("unsigned"));

    private final TenantIdentityProvider issuer;

    IssuerKeys(TenantIdentityProvider issuer) {
        this.issuer = issuer;
    }

    /** Where the issuer cannot be reached, the keys that are known stay. */
    @Scheduled(
            every = "{lantian.issuer.keys-every}",
            delayed = "{lantian.issuer.keys-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = KeyIsConfigured.class)
    Uni<Void> read() {
        return issuer.authenticate(OF_AN_UNKNOWN_KEY)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8));
    }

    /** A public key from the configuration has no issuer behind it. */
    @Singleton
    static final class KeyIsConfigured implements SkipPredicate {

        private final boolean configured;

        KeyIsConfigured(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
            this.configured = issuer.isEmpty();
        }

        @Override
        public boolean test(ScheduledExecution execution) {
            return configured;
        }
    }
}
