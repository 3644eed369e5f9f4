package org.lantian.kit.audit;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.AuditEntry.Who;
import org.lantian.kit.caller.Caller;

/** Who stands behind an HTTP request, also where no token was good enough to be let in. */
@ApplicationScoped
class Callers {

    private static final String NOBODY = "anonymous";

    Who who(RoutingContext request) {
        var identity = identity(request);
        var origin = request.request().remoteAddress();
        return new Who(
                identity == null ? NOBODY : identity.getPrincipal().getName(),
                identity == null ? "" : identity.getRoles().stream().sorted().collect(Collectors.joining(",")),
                identity == null ? null : Caller.claim(identity, "unit"),
                identity == null ? null : Caller.claim(identity, "region"),
                origin == null ? null : origin.hostAddress());
    }

    private static @Nullable SecurityIdentity identity(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity()
                : null;
    }
}
