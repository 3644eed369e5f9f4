package org.lantian.benchmark.verdicts;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantian.benchmark.stand.Stand;
import org.lantian.local.part.RunFolder;

/**
 * Measures how long verdicts take after one corrected hour, and what judging all targets anew from stored statistics costs beside
 * reading the inputs of each by bare JDBC. Arguments: checkout, run folder, regions, corrections, rounds.
 */
public final class Verdicts {

    private static final Map<String, String> SETTINGS =
            Map.of("LANTIAN_CLOCK_TODAY", "2025-03-01", "LANTIAN_LIMITS_CALLER_PER_SECOND", "1000000");
    private static final double MOST = 2.0;
    private static final int READ_AT_MOST = 4_000;

    private final PrintStream out;
    private final Stand stand;
    private final int regions;
    private final int rounds;

    private Verdicts(PrintStream out, Stand stand, int regions, int rounds) {
        this.out = out;
        this.stand = stand;
        this.regions = regions;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws SQLException, java.io.IOException {
        var run = new RunFolder(Path.of(arguments[1]));
        boolean held;
        try (var lock = run.take();
                var stand = new Stand("indicator", Path.of(arguments[0]), run)) {
            held = lock.isValid()
                    && new Verdicts(System.out, stand, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[4]))
                            .measure(Integer.parseInt(arguments[3]));
        }
        System.exit(held ? 0 : 1);
    }

    private boolean measure(int corrections) throws SQLException {
        stand.replica(SETTINGS);
        stand.endReplicas();
        try (var database = stand.database()) {
            Filling.all(database, regions);
            var address = stand.replica(SETTINGS);
            Corrections.awaitJudged(database);
            out.printf("%,d regions, %,d targets%n", regions, regions * Filling.TARGETS_EACH);
            var ratio = anew(database);
            correct(database, address, Math.min(corrections, regions));
            out.printf("judging over reading: %.2f (at most %.2f)%n", ratio, MOST);
            return ratio <= MOST;
        }
    }

    /** All targets are marked and judged anew; one round warms up. */
    private double anew(Connection database) throws SQLException {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            long begin = System.nanoTime();
            try (var mark = database.createStatement()) {
                mark.executeUpdate("update target set stale = true");
            }
            Corrections.awaitJudged(database);
            double judging = (System.nanoTime() - begin) / 1e3 / (regions * Filling.TARGETS_EACH);
            double reading = reading(database);
            if (round > 0) {
                out.printf("  judged anew: %.0f µs a target; its inputs by bare JDBC: %.0f µs%n", judging, reading);
                ratios.add(judging / reading);
            }
        }
        return ratios.stream().sorted().skip(rounds / 2).findFirst().orElseThrow();
    }

    /** Microseconds a target, for the days of its station and year, each column taken. */
    private double reading(Connection database) throws SQLException {
        int targets = Math.min(READ_AT_MOST, regions * Filling.TARGETS_EACH);
        long begin = System.nanoTime();
        long bytes = 0;
        try (var select = database.prepareStatement(
                "select station, day, \"values\", ozone_hour, without_dust, inputs_version from station_day"
                        + " where station = any(?) and day between ? and ?")) {
            for (int target = 0; target < targets; target++) {
                select.setArray(1, database.createArrayOf("text", new Object[] {
                    "B" + target / Filling.TARGETS_EACH % regions
                }));
                select.setObject(2, java.time.LocalDate.of(Filling.YEAR, 1, 1));
                select.setObject(3, java.time.LocalDate.of(Filling.YEAR, 12, 31));
                try (var days = select.executeQuery()) {
                    while (days.next()) {
                        bytes += days.getString(1).length()
                                + days.getObject(2, java.time.LocalDate.class).getYear()
                                + days.getString(3).length()
                                + days.getString(4).length()
                                + days.getLong(6);
                    }
                }
            }
        }
        if (bytes == 0) {
            throw new IllegalStateException("no target has inputs");
        }
        return (System.nanoTime() - begin) / 1e3 / targets;
    }

    private void correct(Connection database, String address, int corrections) throws SQLException {
        var feed = new Corrections(address, stand.token("administrator", "000000", Optional.empty()));
        feed.prepare(corrections);
        Corrections.awaitJudged(database);
        var millis = new double[corrections];
        for (int round = 0; round < corrections; round++) {
            millis[round] = feed.correct(database, round, round) / 1e6;
        }
        Arrays.sort(millis);
        out.printf(
                "one corrected hour until its %d verdicts stand: p50 %.0f ms, p99 %.0f ms, of %d%n",
                Filling.TARGETS_EACH,
                millis[corrections / 2],
                millis[Math.min(corrections - 1, (int) Math.ceil(corrections * 0.99) - 1)],
                corrections);
    }
}
