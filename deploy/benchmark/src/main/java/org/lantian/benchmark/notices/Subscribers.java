package org.lantian.benchmark.notices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lantian.benchmark.stand.Stand;

/** The units of the trials: a route that groups nothing, and verified webhooks for each of them. */
final class Subscribers {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stand stand;
    private final Receiver receiver;
    private final String api;

    Subscribers(Stand stand, Receiver receiver, String api) {
        this.stand = stand;
        this.receiver = receiver;
        this.api = api;
    }

    /** So many units with so many webhooks each. */
    void enter(Source source, int units, int webhooks) throws IOException, InterruptedException {
        call(
                "PUT",
                "/policies/routes/assigned",
                "{\"events\": [\"task.assigned\"], \"tell\": [\"UNIT\"], \"kind\": \"ASSIGNED\", \"ungrouped\": true}",
                201);
        for (int i = 0; i < units; i++) {
            var unit = Source.unit(i);
            source.publish("plan-events", "org.lantian.directory.unit-changed.v1", unit, """
                    {"unitId": "%s", "name": "单位", "shortName": "单位", "regionCode": "990101", "state": "CONFIRMED"}
                    """.formatted(unit));
        }
        for (int i = 0; i < units; i++) {
            for (int j = 0; j < webhooks; j++) {
                enter(Source.unit(i), "bench-" + i + "-" + j);
            }
        }
    }

    private void enter(String unit, String name) throws IOException, InterruptedException {
        var path = "/" + name;
        var body = "{\"unitId\": \"%s\", \"channel\": \"WEBHOOK\", \"address\": \"http://127.0.0.1:%d%s\"}"
                .formatted(unit, receiver.port(), path);
        while (status("PUT", "/contact-points/" + name, body) != 201) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        while (receiver.code(path) == null) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        call("POST", "/contact-points/" + name + "/verification", "{\"code\": \"" + receiver.code(path) + "\"}", 200);
    }

    private void call(String method, String path, String body, int expected) throws IOException, InterruptedException {
        int status = status(method, path, body);
        if (status != expected) {
            throw new IllegalStateException(method + " " + path + " answered " + status);
        }
    }

    private int status(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + stand.token("administrator", "000000", Optional.empty()))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
