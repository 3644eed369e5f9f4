package org.lantian.benchmark.tasks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantian.benchmark.stand.Callers;
import org.lantian.benchmark.stand.Stand;
import org.lantian.local.part.RunFolder;

/**
 * Measures task-service with few and with many open assignments: what it costs to tell those that are due, to create, and to read.
 * Arguments: checkout, run folder, few, many, due, rounds, and which part: fill, due, calls or all; {@code keep} as the last
 * word leaves the data for a later run.
 */
public final class Tasks {

    private static final Map<String, String> QUIET =
            Map.of("LANTIAN_DEADLINE_SWEEP_EVERY", "off", "LANTIAN_LIMITS_CALLER_PER_SECOND", "1000000");
    private static final Map<String, String> SWEEPING =
            Map.of("LANTIAN_DEADLINE_SWEEP_EVERY", "1s", "LANTIAN_DEADLINE_BATCH", "500");
    private static final double MOST = 1.30;
    private static final int CALLS = 4_000;

    private final PrintStream out;
    private final Stand stand;
    private final int due;
    private final int rounds;
    private final String part;

    private Tasks(PrintStream out, Stand stand, int due, int rounds, String part) {
        this.out = out;
        this.stand = stand;
        this.due = due;
        this.rounds = rounds;
        this.part = part;
    }

    public static void main(String[] arguments) throws SQLException {
        long few = Long.parseLong(arguments[2]);
        long many = Long.parseLong(arguments[3]);
        var run = new RunFolder(Path.of(arguments[1]));
        boolean held;
        try (var lock = run.take();
                var stand = new Stand(
                        "task", Path.of(arguments[0]), run, arguments.length > 7 && arguments[7].equals("keep"))) {
            held = lock.isValid()
                    && new Tasks(
                                    System.out,
                                    stand,
                                    Integer.parseInt(arguments[4]),
                                    Integer.parseInt(arguments[5]),
                                    arguments[6])
                            .measure(few, many);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        System.exit(held ? 0 : 1);
    }

    private boolean measure(long few, long many) throws SQLException {
        stand.replica(QUIET);
        stand.endReplicas();
        try (var database = stand.database()) {
            Filling.directory(database);
        }
        fill(0, few);
        if (part.equals("fill")) {
            return true;
        }
        var withFew = part.equals("calls") ? 0 : sweeps(few);
        if (!part.equals("due")) {
            calls(few);
        }
        if (many <= few || part.equals("calls")) {
            return true;
        }
        fill(few, many);
        var ratio = sweeps(many) / withFew;
        out.printf("due, many over few: %.2f (at most %.2f)%n", ratio, MOST);
        return ratio <= MOST;
    }

    private void fill(long from, long to) throws SQLException {
        long begin = System.nanoTime();
        try (var database = stand.database()) {
            Filling.assignments(database, from, to);
        }
        out.printf("%,d open assignments (%.0f s to fill)%n", to, (System.nanoTime() - begin) / 1e9);
    }

    /** The median of several rounds after one that warms up, in seconds. */
    private double sweeps(long open) throws SQLException {
        stand.replica(SWEEPING);
        stand.replica(SWEEPING);
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            var took = new Sweeping(stand).seconds(open, due, round);
            if (round > 0) {
                out.printf("  %,d due, two replicas: all events on Kafka after %.1f s, each once%n", due, took);
                seconds.add(took);
            }
        }
        stand.endReplicas();
        return seconds.stream().sorted().skip(rounds / 2).findFirst().orElseThrow();
    }

    private void calls(long open) throws SQLException {
        var address = stand.replica(QUIET);
        var country = new Api(address, stand.token("supervisor", "000000", Optional.empty()));
        var prefecture = new Api(address, stand.token("supervisor", "120300", Optional.empty()));
        var officer = new Api(address, stand.token("unit-officer", "110306", Optional.of("u-77")));
        long measures = open / Filling.UNITS * Filling.UNITS;
        long created = 0;
        try (var bare = new BareInsert(stand)) {
            for (int round = 0; round <= rounds; round++) {
                // The first round warms up.
                var said = round == 0 ? new PrintStream(java.io.OutputStream.nullOutputStream()) : out;
                said.printf("round %d, %d callers%n", round, Callers.CALLERS);
                var byId = one(said, "by id", i -> country.get("/assignments/" + Api.id("a" + i * 7919 % open)));
                var unit = one(
                        said,
                        "100 overdue of a unit",
                        i -> country.get("/assignments?overdue=true&size=100&unitId=u-" + i * 20 % Filling.UNITS));
                var region =
                        one(said, "100 overdue of a region", i -> prefecture.get("/assignments?overdue=true&size=100"));
                one(said, "a unit's own list", i -> officer.get("/assignments?size=100"));
                one(said, "all of the country", i -> country.get("/assignments?size=100"));
                said.printf(
                        "  overdue p99 over by-id p99: unit %.2f, region %.2f (at most 3)%n",
                        unit.p99Millis() / byId.p99Millis(), region.p99Millis() / byId.p99Millis());
                long first = created;
                var ceiling = Callers.pace(Callers.CALLERS, first, CALLS, i -> bare.create(i % measures));
                var rest = Callers.pace(Callers.CALLERS, first + CALLS, CALLS, i -> country.create(i % measures));
                created += 2L * CALLS;
                said.printf("  %-24s %s%n  %-24s %s%n", "bare insert", ceiling, "create by REST", rest);
                said.printf(
                        "  create over bare insert: %.2f (at least 0.50)%n", rest.perSecond() / ceiling.perSecond());
            }
        }
        stand.endReplicas();
    }

    /** One caller: what a single reader waits. */
    private static Callers.Pace one(
            PrintStream said, String what, java.util.function.LongFunction<java.util.concurrent.Callable<?>> call) {
        var pace = Callers.pace(1, 0, CALLS / 8, call);
        said.printf("  %-24s %s%n", what, pace);
        return pace;
    }
}
