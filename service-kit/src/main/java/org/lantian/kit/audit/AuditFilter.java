package org.lantian.kit.audit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.request.RequestIds;

/** Tells the audit which request is at work, and why a request was refused. */
class AuditFilter {

    /** The caller's own words for a change, where the body has no place for them. */
    static final String REASON = "X-Change-Reason";

    static final String REFUSED_FOR = "refusedFor";
    private static final int LONGEST_REASON = 500;

    private final AuditedRequest request;
    private final Callers callers;
    private final RoutingContext routing;

    AuditFilter(AuditedRequest request, Callers callers, RoutingContext routing) {
        this.request = request;
        this.callers = callers;
        this.routing = routing;
    }

    @ServerRequestFilter
    public void begin(ContainerRequestContext asked) {
        var why = asked.getHeaderString(REASON);
        if (why != null && why.length() > LONGEST_REASON) {
            throw new Refusal.Invalid("invalid_reason", REASON, "at most " + LONGEST_REASON + " characters");
        }
        request.begin(callers.who(routing), RequestIds.of(routing), Operation.of(routing), plain(why));
    }

    @ServerResponseFilter
    public void note(ContainerResponseContext answered) {
        if (answered.getEntity() instanceof HttpProblem problem) {
            routing.put(REFUSED_FOR, problem.getParameters().get("code") + ": " + problem.getDetail());
        }
    }

    private static @Nullable String plain(@Nullable String why) {
        return why == null ? null : why.replaceAll("\\p{Cntrl}", " ");
    }
}
