package org.lantian.kit.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.ProblemBody;

/**
 * Keeps a service answering when it is asked too much. More requests at once than it can work on are sent away with 503 before
 * they cost anything; a caller that asks too often gets 429, and so does an address that keeps coming without a valid token.
 * Only the API is limited: health and metrics answer always. Each replica counts for itself.
 */
@ApplicationScoped
public class RequestLimits {

    /** After the request has its id and its place in the audit, before anyone looks at its token. */
    private static final int BEFORE_AUTHENTICATION = 8_000;

    /** Quarkus authenticates at 200. */
    private static final int AFTER_AUTHENTICATION = 150;

    private static final int UNAUTHENTICATED = 401;
    private static final String API = "/api/";

    private final int atOnce;
    private final Buckets callers;
    private final Buckets strangers;
    private final AtomicInteger inFlight = new AtomicInteger();

    RequestLimits(
            @ConfigProperty(name = "lantian.limits.requests-at-once") int atOnce,
            @ConfigProperty(name = "lantian.limits.caller-per-second") long callerPerSecond,
            @ConfigProperty(name = "lantian.limits.stranger-per-second") long strangerPerSecond) {
        this.atOnce = atOnce;
        this.callers = new Buckets(callerPerSecond);
        this.strangers = new Buckets(strangerPerSecond);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_AUTHENTICATION);
        filters.register(this::rate, AFTER_AUTHENTICATION);
    }

    /** A stream counts until its answer begins: it costs no thread after that. */
    private void admit(RoutingContext request) {
        if (!request.normalizedPath().startsWith(API)) {
            request.next();
            return;
        }
        if (inFlight.incrementAndGet() > atOnce) {
            inFlight.decrementAndGet();
            refuse(request, 503, 1, "too many requests at once; try again");
            return;
        }
        var counted = new AtomicBoolean(true);
        request.addHeadersEndHandler(begun -> release(counted));
        request.addEndHandler(ended -> {
            release(counted);
            if (request.response().getStatusCode() == UNAUTHENTICATED) {
                strangers.take(address(request));
            }
        });
        if (strangers.isEmpty(address(request)) && request.request().getHeader(HttpHeaders.AUTHORIZATION) != null) {
            refuse(request, 429, 1, "too many requests without a valid token from your address");
            return;
        }
        request.next();
    }

    private void release(AtomicBoolean counted) {
        if (counted.getAndSet(false)) {
            inFlight.decrementAndGet();
        }
    }

    private void rate(RoutingContext request) {
        if (!request.normalizedPath().startsWith(API)) {
            request.next();
            return;
        }
        var identity = Caller.identity(request);
        var taken = identity == null
                ? strangers.take(address(request))
                : callers.take(identity.getPrincipal().getName());
        if (taken.isConsumed()) {
            request.next();
        } else {
            long wait = 1 + TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill());
            refuse(request, 429, wait, "you ask too often; wait as long as Retry-After says");
        }
    }

    private static String address(RoutingContext request) {
        var address = request.request().remoteAddress();
        return address == null ? "unknown" : address.hostAddress();
    }

    private static void refuse(RoutingContext request, int status, long waitSeconds, String detail) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader("Retry-After", Long.toString(waitSeconds))
                .end(ProblemBody.of(status, detail));
    }
}
