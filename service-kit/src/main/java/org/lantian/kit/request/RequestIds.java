package org.lantian.kit.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives each request its id before anything else looks at it, refused ones included. */
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::identify, FIRST);
    }

    /** The id of the request that is being answered. */
    public static String of(RoutingContext request) {
        String id = request.get(KEY);
        return id == null ? "none" : id;
    }

    /** The id under which this thread works: its own request's, or that of the request which an event goes back to. */
    public static @Nullable String current() {
        return (String) MDC.get(KEY);
    }

    /** Does a piece of work under the id of the request that it goes back to, if there is one. */
    public static void under(@Nullable String id, Runnable work) {
        var before = current();
        set(id);
        try {
            work.run();
        } finally {
            set(before);
        }
    }

    private static void set(@Nullable String id) {
        if (id == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, id);
        }
    }

    private static void identify(RoutingContext request) {
        var id = chosen(request.request().getHeader(HEADER));
        request.put(KEY, id);
        request.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        request.next();
    }

    /** The caller's own id goes on when it is harmless in a log line. */
    static String chosen(@Nullable String sent) {
        var usable = usable(sent);
        return usable == null ? UUID.randomUUID().toString() : usable;
    }

    /** The id itself where it is harmless, nothing otherwise. */
    public static @Nullable String usable(@Nullable String sent) {
        return sent != null && USABLE.matcher(sent).matches() ? sent : null;
    }
}
