package org.lantian.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/** Who calls: the name for the record, the roles, the unit acted for and the region that the roles reach. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The unit that the token acts for. */
    public Optional<String> unit() {
        return Optional.ofNullable(claim("unit"));
    }

    /** How far the caller's roles reach; without a region claim they reach nothing. */
    public Reach reach() {
        return new Reach(claim("region"));
    }

    /** Refuses when the region lies outside the caller's reach. */
    public void mustReach(String regionCode) {
        if (!reach().covers(regionCode)) {
            throw new Refusal.NotAllowed("region " + regionCode + " lies outside your reach");
        }
    }

    private @Nullable String claim(String name) {
        return claim(identity, name);
    }

    /** Who has shown himself to this request; null for a stranger. For what stands before the endpoints. */
    public static @Nullable SecurityIdentity identity(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity()
                : null;
    }

    /** A claim of the token; callers with a key instead of a token have it as an attribute. */
    public static @Nullable String claim(SecurityIdentity identity, String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim(name)
                : identity.getAttribute(name);
    }
}
