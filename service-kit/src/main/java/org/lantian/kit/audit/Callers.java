package org.lantian.kit.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.lantian.kit.audit.AuditEntry.Who;
import org.lantian.kit.caller.Caller;

/** Who stands behind an HTTP request, also where no token was good enough to be let in. */
@ApplicationScoped
class Callers {

    private static final String NOBODY = "anonymous";

    Who who(RoutingContext request) {
        var identity = Caller.identity(request);
        var origin = request.request().remoteAddress();
        return new Who(
                identity == null ? NOBODY : identity.getPrincipal().getName(),
                identity == null ? "" : identity.getRoles().stream().sorted().collect(Collectors.joining(",")),
                identity == null ? null : Caller.claim(identity, "unit"),
                identity == null ? null : Caller.claim(identity, "region"),
                origin == null ? null : origin.hostAddress());
    }
}
