package org.lantian.kit.testing.fuzz;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One request in the making: an operation, what fills its parameters, its body, and what was done to it. */
final class Call {

    /** Whoever lets a caller wait this long has hung. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int SHOWN = 300;

    final Operation operation;
    final Map<String, String> path = new LinkedHashMap<>();
    final Map<String, String> query = new LinkedHashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    String token;
    String credential;

    @Nullable
    String contentType;

    @Nullable
    String body;

    private final StringBuilder story = new StringBuilder();

    Call(Operation operation, String credential, String token) {
        this.operation = operation;
        this.credential = credential;
        this.token = token;
    }

    void tell(String what) {
        story.append(story.length() == 0 ? "" : ", ")
                .append(what.length() > SHOWN ? what.substring(0, SHOWN) + "…" : what);
    }

    String story() {
        return story.toString();
    }

    HttpRequest request(URI root) {
        var target = operation.path();
        for (var entry : path.entrySet()) {
            target = target.replace("{" + entry.getKey() + "}", encoded(entry.getValue()));
        }
        var search = query.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(root.resolve(target + (search.isEmpty() ? "" : "?" + search)))
                .timeout(LONGEST)
                .method(
                        operation.method(),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        headers.forEach((name, value) -> request.setHeader(name, headerSafe(value)));
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        if (!credential.equals(Credentials.NONE)) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What can stand in a header at all. */
    private static String headerSafe(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
