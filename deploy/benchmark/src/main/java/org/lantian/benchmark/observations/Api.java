package org.lantian.benchmark.observations;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;

/** The calls of the service that are measured. */
final class Api {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    Callable<?> batch(long first, int rows) {
        return () -> send(
                request("/observations")
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                Hours.lines(first, rows, Hours.Row::csv, "\n") + "\n"))
                        .build(),
                "\"added\":" + rows + ",");
    }

    Callable<?> single(long number) {
        return () -> send(
                request("/observations")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "[" + Hours.Row.of(number).json() + "]"))
                        .build(),
                "\"added\":1,");
    }

    Callable<?> get(String path, String expected) {
        return () -> send(request(path).GET().build(), expected);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request, String expected) throws Exception {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains(expected)) {
            var body = answer.body();
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": "
                    + body.substring(0, Math.min(300, body.length())));
        }
        return answer.body();
    }
}
