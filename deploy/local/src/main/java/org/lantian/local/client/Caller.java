package org.lantian.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantian.local.Port;
import org.lantian.local.Ports;

/** Somebody with a bearer token who calls the services; paths stand below {@code /api/v1}. */
public final class Caller {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final int PAGE_SIZE = 200;

    private final Ports ports;
    private final String token;
    private final Optional<String> requestId;

    public Caller(Ports ports, String token) {
        this(ports, token, Optional.empty());
    }

    private Caller(Ports ports, String token, Optional<String> requestId) {
        this.ports = ports;
        this.token = token;
        this.requestId = requestId;
    }

    /** The same caller, whose requests carry this id. */
    public Caller under(String id) {
        return new Caller(ports, token, Optional.of(id));
    }

    public Answer get(Port service, String path) {
        return send("GET", service, path, request(service, path).GET());
    }

    public Answer post(Port service, String path, Object json) {
        return send("POST", service, path, withJson(request(service, path), json, "POST"));
    }

    /** A change of state that needs no words. */
    public Answer post(Port service, String path) {
        return send("POST", service, path, request(service, path).POST(BodyPublishers.noBody()));
    }

    public Answer post(Port service, String path, String mediaType, String body) {
        return send(
                "POST",
                service,
                path,
                request(service, path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    /** Creates the resource, or replaces it as it now is. */
    public Answer put(Port service, String path, Object json) {
        return put(service, path, json, get(service, path).etag());
    }

    /** Replaces the version that is named, or creates the resource when none is. */
    public Answer put(Port service, String path, Object json, String version) {
        var request = withJson(request(service, path), json, "PUT");
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return send("PUT", service, path, request);
    }

    public Answer upload(Port service, String path, Path file) {
        var form = Multipart.file(file);
        return send(
                "POST",
                service,
                path,
                request(service, path).header("Content-Type", form.mediaType()).POST(form.body()));
    }

    /** All items of a list, page after page. */
    public List<JsonNode> all(Port service, String path) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 0; ; page++) {
            var answer = get(service, path + (path.contains("?") ? "&" : "?") + "page=" + page + "&size=" + PAGE_SIZE)
                    .expect(200);
            answer.path("items").forEach(items::add);
            if (answer.path("items").isEmpty()
                    || items.size() >= answer.path("total").asLong()) {
                return items;
            }
        }
    }

    /** Server-sent events of a path, read until the stream is closed. */
    public EventStream stream(Port service, String path) {
        return EventStream.open(HTTP, request(service, path).GET().build());
    }

    private HttpRequest.Builder request(Port service, String path) {
        var request = HttpRequest.newBuilder(URI.create(ports.url(service) + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(2));
        requestId.ifPresent(id -> request.header("X-Request-Id", id));
        return request;
    }

    private static HttpRequest.Builder withJson(HttpRequest.Builder request, Object json, String method) {
        return request.header("Content-Type", "application/json").method(method, body(json));
    }

    private static BodyPublisher body(Object json) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer send(String method, Port service, String path, HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    method + " " + path + " at " + service.listener(),
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(""),
                    parsed(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " at " + service.listener() + " fails", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? JsonNodeFactory.instance.missingNode() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JsonNodeFactory.instance.textNode(body);
        }
    }
}
