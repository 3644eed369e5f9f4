package org.lantian.benchmark.tasks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            new Calls(stand, QUIET, few).measure(out, rounds);
            stand.endReplicas();
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
}
