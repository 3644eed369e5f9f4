package org.lantian.benchmark.notices;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.lantian.benchmark.stand.Stand;

/**
 * From the commit of an event to its webhook, on a route without grouping: how long it takes at 200 a second, and how many a second
 * arrive, with one replica and two, each beside the ceiling of the same run.
 */
final class Speed {

    private static final int RATE = 200;
    private static final int UNITS = 20;
    private static final int WARM_UP = 20_000;
    /** A server runs for weeks: its compiler, which takes half a core until then, is done when it is measured. */
    private static final int SECONDS_TO_COMPILE = 120;

    private static final double LONGEST_OF_CEILING = 3;
    private static final double LEAST_OF_CEILING = 0.5;
    private static final int WANTED = 1800;
    private static final Pattern EVENT = Pattern.compile("\"assignmentId\":\"([^\"]+)\"");

    private final PrintStream out;
    private final Stand stand;
    private final Receiver receiver;
    private final int count;

    Speed(PrintStream out, Stand stand, Receiver receiver, int count) {
        this.out = out;
        this.stand = stand;
        this.receiver = receiver;
        this.count = count;
    }

    /** Whether latency and throughput of one replica are within their bounds. */
    boolean measure() throws Exception {
        Map<String, String> settings = Map.of(
                "LANTIAN_DELIVERY_ALLOWED_HOSTS", "127.0.0.1:" + receiver.port(), "LANTIAN_DELIVERY_WORKERS", "16");
        var api = stand.replica(settings);
        try (var statement = stand.database().createStatement()) {
            statement.execute("create table bench_delivery (id text primary key, payload text)");
        }
        try (var ceiling = new Source(stand.database(), stand.kafka(), Ceiling.TOPIC, UNITS);
                var source = new Source(stand.database(), stand.kafka(), "task-events", UNITS);
                var least = new Ceiling(stand, stand.kafka(), receiver.port())) {
            new Subscribers(stand, receiver, api).enter(source, UNITS, 1);
            run("warm-up-ceiling", ceiling, WARM_UP, 0);
            run("warm-up-service", source, WARM_UP, 0);
            run("warm-up-pace", source, RATE * SECONDS_TO_COMPILE, RATE);
            var shortest = run("latency-ceiling", ceiling, RATE * 15, RATE);
            say("ceiling at " + RATE + "/s", shortest.latencies());
            var latency = run("latency-service", source, RATE * 15, RATE);
            say("service at " + RATE + "/s", latency.latencies());
            var most = run("throughput-ceiling", ceiling, count, 0);
            say("ceiling", most.throughput());
            var one = run("throughput-one", source, count, 0);
            say("one replica", one.throughput());
            stand.replica(settings);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(15));
            run("warm-up-two", source, WARM_UP, 0);
            var two = run("throughput-two", source, count, 0);
            say("two replicas", two.throughput());
            return judge(latency.p99() / shortest.p99(), one.perSecond(), two.perSecond(), most.perSecond());
        }
    }

    private boolean judge(double longer, double one, double two, double most) {
        say("p99 over the ceiling's", "%.2f, wanted at most %.0f".formatted(longer, LONGEST_OF_CEILING));
        say(
                "throughput",
                "%.2f of the ceiling with one replica, %.2f with two, wanted %.1f or %d/s"
                        .formatted(one / most, two / most, LEAST_OF_CEILING, WANTED));
        return longer <= LONGEST_OF_CEILING && (one >= WANTED || one / most >= LEAST_OF_CEILING);
    }

    private Arrivals run(String name, Source source, int events, int perSecond) throws SQLException {
        var arrivals = new Arrivals();
        receiver.takes(call -> {
            var event = EVENT.matcher(call.body());
            while (event.find()) {
                arrivals.arrived(event.group(1));
            }
            return 204;
        });
        source.send(name, events, perSecond, arrivals);
        arrivals.await(events, 300);
        return arrivals;
    }

    private void say(String what, String result) {
        out.printf("%-24s %s%n", what, result);
    }
}
