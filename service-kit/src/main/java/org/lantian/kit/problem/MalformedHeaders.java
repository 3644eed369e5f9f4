package org.lantian.kit.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses headers on which the framework would stumble before any mapper of ours is asked: a token of which parts are empty, media
 * types that are none.
 */
@ApplicationScoped
class MalformedHeaders {

    /** Above authentication, which comes at 200. */
    private static final int FIRST = 1_000;

    private static final Pattern BEARER = Pattern.compile("(?i)bearer\\s+\\S+");
    private static final Pattern EMPTY_PART = Pattern.compile("^\\.|\\.\\.|^$");
    private static final Pattern MEDIA_TYPES = Pattern.compile(
            "\\s*[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+\\s*(;[^,]*)?(,\\s*[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+\\s*(;[^,]*)?)*\\s*");

    void register(@Observes Filters filters) {
        filters.register(MalformedHeaders::check, FIRST);
    }

    private static void check(RoutingContext exchange) {
        var headers = exchange.request().headers();
        if (isNoToken(headers.get("Authorization"))) {
            refuse(exchange, 401, "send a valid bearer token");
        } else if (isNoMediaType(headers.get("Accept")) || isNoMediaType(headers.get("Content-Type"))) {
            refuse(exchange, 400, "Accept and Content-Type name media types, such as application/json");
        } else {
            exchange.next();
        }
    }

    private static boolean isNoToken(@Nullable String authorization) {
        return authorization != null
                && BEARER.matcher(authorization).matches()
                && EMPTY_PART
                        .matcher(authorization.replaceFirst("(?i)bearer\\s+", ""))
                        .find();
    }

    private static boolean isNoMediaType(@Nullable String value) {
        return value != null && !value.isBlank() && !MEDIA_TYPES.matcher(value).matches();
    }

    private static void refuse(RoutingContext exchange, int status, String detail) {
        var response = exchange.response().setStatusCode(status).putHeader("Content-Type", "application/problem+json");
        if (status == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        var unused = response.end(new JsonObject()
                .put("status", status)
                .put("title", ProblemTitles.of(status))
                .put("detail", detail)
                .put("code", ProblemTitles.codeOf(status))
                .encode());
    }
}
