package org.lantian.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * One service as one caller sees it. Other services learn of a plan, a unit or a region by events, a moment later: what is not known
 * yet (404, 409, 422) is asked for again.
 *
 * @param address such as {@code http://localhost:8081}
 * @param token the bearer token
 */
public record Api(String address, String token) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> NOT_YET = Set.of(404, 409, 422);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = 500;

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** The first of a list; asks until there is one. */
    public JsonNode first(String path) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); ; Thread.sleep(PAUSE)) {
            var items = get(path).path("items");
            if (!items.isEmpty()) {
                return items.get(0);
            }
            if (System.nanoTime() > end) {
                throw new IOException(path + " has stayed empty for " + PATIENCE.toSeconds() + " s");
            }
        }
    }

    public JsonNode post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    public JsonNode post(String path, String mediaType, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public JsonNode put(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build());
    }

    /** Uploads a file as {@code multipart/form-data}, under an id that leads to all that follows from it. */
    public JsonNode upload(String path, Path file, String requestId) throws IOException, InterruptedException {
        var body = """
                --part\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --part--\r
                """.formatted(file.getFileName(), Files.readString(file));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("X-Request-Id", requestId)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); ; Thread.sleep(PAUSE)) {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() < 300) {
                return JSON.readTree(answer.body());
            }
            if (!NOT_YET.contains(answer.statusCode()) || System.nanoTime() > end) {
                throw new IOException(request.method() + " " + request.uri() + " answered " + answer.statusCode() + " "
                        + answer.body());
            }
        }
    }
}
