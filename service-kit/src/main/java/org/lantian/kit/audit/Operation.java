package org.lantian.kit.audit;

import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Method and path of a request as the audit shows it: no parameters, and no segment so long that it may be a secret. */
final class Operation {

    private static final int LONGEST_SEGMENT = 40;
    private static final int LONGEST = 300;

    private Operation() {}

    static String of(RoutingContext request) {
        return request.request().method().name() + " " + shown(request.normalizedPath());
    }

    static String shown(String path) {
        var shown = Arrays.stream(path.split("/", -1))
                .map(segment -> segment.length() > LONGEST_SEGMENT ? "(" + segment.length() + ")" : segment)
                .collect(Collectors.joining("/"))
                .replaceAll("\\p{Cntrl}", "?");
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
    }
}
