package org.lantian.benchmark.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The calls that are measured. */
final class Api {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    Callable<?> get(String path) {
        return () -> send(request(path).GET().build(), 200);
    }

    /** A duty that nobody has yet, under a key of its own. */
    Callable<?> create(long number) {
        long measure = number / Filling.UNITS;
        var body =
                "{\"planId\": \"%s\", \"measureId\": \"%s\", \"unitId\": \"u-%d\", \"role\": \"RESPONSIBLE\", \"dueOn\": \"2099-12-31\"}"
                        .formatted(id("p" + measure % 50), id("m" + measure), number % Filling.UNITS);
        return () -> send(
                request("/assignments")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "bench-" + number)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                201);
    }

    /** The same rows of the bare stack. */
    Callable<?> createBare(long number) {
        var body = "{\"measureId\": \"%s\", \"unitId\": \"u-%d\", \"dueOn\": \"2099-12-31\"}"
                .formatted(id("m" + number / Filling.UNITS), number % Filling.UNITS);
        return () -> send(
                request("/assignments")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                200);
    }

    /** The id that {@link Filling} gives: an MD5 as a UUID, as PostgreSQL casts it. */
    static UUID id(String name) {
        try {
            var bytes = java.nio.ByteBuffer.wrap(
                    java.security.MessageDigest.getInstance("MD5").digest(name.getBytes(UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request, int expected) throws Exception {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
