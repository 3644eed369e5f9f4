package org.lantian.benchmark.observations;

import java.util.Map;
import java.util.concurrent.Callable;
import org.lantian.benchmark.stand.Http;

/** The calls of the service that are measured. */
final class Api {

    private final String address;
    private final String authorization;

    Api(String address, String token) {
        this.address = address;
        this.authorization = "Bearer " + token;
    }

    Callable<?> batch(long first, int rows) {
        return () -> store("text/csv", Hours.lines(first, rows, Hours.Row::csv, "\n") + "\n", rows);
    }

    Callable<?> single(long number) {
        return () -> store("application/json", "[" + Hours.Row.of(number).json() + "]", 1);
    }

    Callable<?> get(String path, String expected) {
        return () -> checked(path, Http.get(address + path, Map.of("Authorization", authorization)), expected);
    }

    private String store(String type, String rows, int count) throws Exception {
        var path = "/observations";
        var headers = Map.of("Authorization", authorization, "Content-Type", type);
        return checked(path, Http.post(address + path, headers, rows), "\"added\":" + count + ",");
    }

    private static String checked(String path, Http.Answer answer, String expected) {
        var body = answer.body();
        if (answer.status() != 200 || !body.contains(expected)) {
            throw new IllegalStateException(
                    path + " answered " + answer.status() + ": " + body.substring(0, Math.min(300, body.length())));
        }
        return body;
    }
}
