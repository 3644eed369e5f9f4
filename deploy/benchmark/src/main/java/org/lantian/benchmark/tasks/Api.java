package org.lantian.benchmark.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.lantian.benchmark.stand.Http;

/** The calls that are measured. */
final class Api {

    private final String address;
    private final String authorization;

    Api(String address, String token) {
        this.address = address;
        this.authorization = "Bearer " + token;
    }

    Callable<?> get(String path) {
        return () -> checked(path, Http.get(address + path, Map.of("Authorization", authorization)), 200);
    }

    /** A duty that nobody has yet, under a key of its own. */
    Callable<?> create(long number) {
        long measure = number / Filling.UNITS;
        var body =
                "{\"planId\": \"%s\", \"measureId\": \"%s\", \"unitId\": \"u-%d\", \"role\": \"RESPONSIBLE\", \"dueOn\": \"2099-12-31\"}"
                        .formatted(id("p" + measure % 50), id("m" + measure), number % Filling.UNITS);
        return () -> post(body, Map.of("Idempotency-Key", "bench-" + number), 201);
    }

    /** The same rows of the bare stack. */
    Callable<?> createBare(long number) {
        var body = "{\"measureId\": \"%s\", \"unitId\": \"u-%d\", \"dueOn\": \"2099-12-31\"}"
                .formatted(id("m" + number / Filling.UNITS), number % Filling.UNITS);
        return () -> post(body, Map.of(), 200);
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

    private String post(String body, Map<String, String> more, int expected) throws IOException {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Authorization", authorization);
        headers.put("Content-Type", "application/json");
        var path = "/assignments";
        return checked(path, Http.post(address + path, headers, body), expected);
    }

    private static String checked(String path, Http.Answer answer, int expected) {
        if (answer.status() != expected) {
            throw new IllegalStateException(path + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }
}
