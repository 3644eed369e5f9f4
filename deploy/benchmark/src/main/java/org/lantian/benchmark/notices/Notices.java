package org.lantian.benchmark.notices;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lantian.benchmark.stand.Stand;
import org.lantian.local.part.RunFolder;

/**
 * From the commit of an event to its webhook, on a route without grouping: how long it takes at 200 a second, and how many a second
 * arrive, with one replica and two, each beside the ceiling of the same run.
 */
public final class Notices {

    private static final int RATE = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PrintStream out;
    private final Stand stand;
    private final Receiver receiver;
    private final int count;

    private Notices(PrintStream out, Stand stand, Receiver receiver, int count) {
        this.out = out;
        this.stand = stand;
        this.receiver = receiver;
        this.count = count;
    }

    /** Arguments: the checkout, a folder to run in, how many events a run has. */
    public static void main(String[] arguments) throws Exception {
        try (var receiver = new Receiver();
                var stand = new Stand("notification", Path.of(arguments[0]), new RunFolder(Path.of(arguments[1])))) {
            new Notices(System.out, stand, receiver, Integer.parseInt(arguments[2])).measure();
        }
    }

    private void measure() throws Exception {
        Map<String, String> settings = Map.of(
                "LANTIAN_DELIVERY_ALLOWED_HOSTS", "127.0.0.1:" + receiver.port(), "LANTIAN_DELIVERY_WORKERS", "16");
        var api = stand.replica(settings);
        try (var statement = stand.database().createStatement()) {
            statement.execute("create table bench_delivery (id text primary key, payload text)");
        }
        try (var ceiling = new Source(stand.database(), stand.kafka(), Ceiling.TOPIC);
                var source = new Source(stand.database(), stand.kafka(), "task-events");
                var least = new Ceiling(stand, stand.kafka(), receiver.port())) {
            prepare(source, api);
            run("warm-up, ceiling", ceiling, 500, 0);
            run("warm-up, service", source, 500, 0);
            say(
                    "ceiling at " + RATE + "/s",
                    run("latency-ceiling", ceiling, RATE * 15, RATE).latencies());
            say(
                    "service at " + RATE + "/s",
                    run("latency-service", source, RATE * 15, RATE).latencies());
            say("ceiling", run("throughput-ceiling", ceiling, count, 0).throughput());
            say("one replica", run("throughput-one", source, count, 0).throughput());
            stand.replica(settings);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(15));
            say("two replicas", run("throughput-two", source, count, 0).throughput());
        }
    }

    private Arrivals run(String name, Source source, int events, int perSecond) throws Exception {
        var arrivals = receiver.next();
        source.send(name, events, perSecond, arrivals);
        arrivals.await(events, 300);
        return arrivals;
    }

    /** Units with a verified webhook each, and a route that groups nothing. */
    private void prepare(Source source, String api) throws Exception {
        call(
                api,
                "PUT",
                "/policies/routes/assigned",
                "{\"events\": [\"task.assigned\"], \"tell\": [\"UNIT\"], \"kind\": \"ASSIGNED\", \"ungrouped\": true}",
                201);
        for (int i = 0; i < Source.UNITS; i++) {
            var unit = "u-990101-bench" + i;
            source.publish("plan-events", "org.lantian.directory.unit-changed.v1", unit, """
                    {"unitId": "%s", "name": "单位", "shortName": "单位", "regionCode": "990101", "state": "CONFIRMED"}
                    """.formatted(unit));
        }
        for (int i = 0; i < Source.UNITS; i++) {
            var path = "/bench" + i;
            var body =
                    "{\"unitId\": \"u-990101-bench%d\", \"channel\": \"WEBHOOK\", \"address\": \"http://127.0.0.1:%d%s\"}"
                            .formatted(i, receiver.port(), path);
            while (status(api, "PUT", "/contact-points/bench" + i, body) != 201) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            }
            while (receiver.code(path) == null) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            call(
                    api,
                    "POST",
                    "/contact-points/bench" + i + "/verification",
                    "{\"code\": \"" + receiver.code(path) + "\"}",
                    200);
        }
    }

    private void call(String api, String method, String path, String body, int expected) throws Exception {
        int status = status(api, method, path, body);
        if (status != expected) {
            throw new IllegalStateException(method + " " + path + " answered " + status);
        }
    }

    private int status(String api, String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + stand.token("administrator", "000000", Optional.empty()))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private void say(String what, String result) {
        out.printf("%-20s %s%n", what, result);
    }
}
