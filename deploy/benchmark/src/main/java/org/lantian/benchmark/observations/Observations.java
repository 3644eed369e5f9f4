package org.lantian.benchmark.observations;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import org.lantian.benchmark.stand.Callers;
import org.lantian.benchmark.stand.Stand;
import org.lantian.local.part.RunFolder;

/**
 * Measures the intake of observations and their reading, each beside a ceiling of the same run. Arguments: checkout, run folder,
 * small, middle and large size of the table, rows of an intake run, rounds.
 */
public final class Observations {

    /** Figures follow in the background; here they wait, so that the intake is measured and nothing else. */
    private static final Map<String, String> SETTINGS =
            Map.of("LANTIAN_FIGURES_EVERY", "off", "LANTIAN_LIMITS_CALLER_PER_SECOND", "1000000");

    private static final int BATCH = 10_000;
    private static final int FEED_BATCH = 5_000;
    private static final int BATCH_CALLERS = 2;
    private static final int SINGLES = 8_000;
    private static final int READS = 2_000;

    /** A virtual machine is still compiling after thousands of calls: so many rounds' worth of them go before. */
    private static final int WARM_UP = 4;

    private static final int WARM_UP_OF_READS = 15;

    private final PrintStream out;
    private final Stand stand;
    private final Filling filling;
    private final int rows;
    private final int rounds;
    private final Api api;
    private final BareStack stack;
    private long next;
    private long expected;

    private Observations(PrintStream out, Stand stand, int rows, int rounds) throws SQLException {
        this.out = out;
        this.stand = stand;
        this.rows = rows;
        this.rounds = rounds;
        this.filling = new Filling(stand);
        this.api = started();
        this.stack = new BareStack(stand.bare());
        filling.stations();
    }

    public static void main(String[] arguments) throws Exception {
        var run = new RunFolder(Path.of(arguments[1]));
        boolean held;
        try (var lock = run.take();
                var stand = new Stand("indicator", Path.of(arguments[0]), run)) {
            held = lock.isValid()
                    && new Observations(
                                    System.out, stand, Integer.parseInt(arguments[5]), Integer.parseInt(arguments[6]))
                            .measure(
                                    Long.parseLong(arguments[2]),
                                    Long.parseLong(arguments[3]),
                                    Long.parseLong(arguments[4]));
        }
        System.exit(held ? 0 : 1);
    }

    private boolean measure(long small, long middle, long large) throws Exception {
        fill(small);
        try (var bare = new Bare(stand)) {
            intake(bare, 1);
            double atSmall = intake(bare, rounds);
            feed(bare);
            singles(bare);
            fill(middle);
            reads(bare);
            fill(large);
            double atLarge = intake(bare, rounds);
            out.printf("intake at %,d over at %,d: %.2f (at least 0.80)%n", large, small, atLarge / atSmall);
        }
        return counted();
    }

    private Api started() {
        return new Api(stand.replica(SETTINGS), stand.token("administrator", "000000", Optional.empty()));
    }

    /** As many whole hours as come to this many rows, counting those that are there. */
    private void fill(long size) throws SQLException {
        long begin = System.nanoTime();
        long from = (next + Hours.AN_HOUR - 1) / Hours.AN_HOUR * Hours.AN_HOUR;
        long to = from + Math.max(0, size - expected) / Hours.AN_HOUR * Hours.AN_HOUR;
        filling.hours(from, to);
        next = to;
        expected += to - from;
        out.printf("%,d rows in the table (%.0f s to fill)%n", expected, (System.nanoTime() - begin) / 1e9);
    }

    /** The median of the rounds, in rows a second, of the service. */
    private double intake(Bare bare, int rounds) throws SQLException {
        int batches = Math.max(1, rows / BATCH);
        List<Double> service = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long first = reserve((long) batches * BATCH);
            var ceiling = batches(first, batches, BATCH, bare::batch);
            var ours = batches(first, batches, BATCH, api::batch);
            expected += (long) batches * BATCH;
            service.add(ours);
            out.printf(
                    "  by REST, batches of %,d: %,.0f rows/s; COPY and insert on conflict: %,.0f rows/s; %.2f (at least 0.50)%n",
                    BATCH, ours, ceiling, ours / ceiling);
        }
        return service.stream().sorted().skip(rounds / 2).findFirst().orElseThrow();
    }

    private static double batches(long first, int batches, int size, Batch batch) {
        return Callers.pace(BATCH_CALLERS, 0, batches, i -> batch.of(first + i * size, size))
                        .perSecond()
                * size;
    }

    private interface Batch {
        Callable<?> of(long first, int rows);
    }

    private void feed(Bare bare) throws SQLException {
        var feed = new Feed(stand);
        int batches = Math.max(1, rows / FEED_BATCH / Feed.FEEDS) * Feed.FEEDS;
        for (int round = 0; round <= rounds; round++) {
            long first = reserve((long) batches * FEED_BATCH);
            double copied = batches(first, batches, FEED_BATCH, bare::batch);
            double kafka = feed.bare(first, batches, FEED_BATCH);
            double ours = feed.service(first, batches, FEED_BATCH);
            expected += (long) batches * FEED_BATCH;
            if (round > 0) {
                out.printf(
                        "  by Kafka, batches of %,d: %,.0f rows/s; COPY %,.0f, bare Kafka %,.0f rows/s; %.2f of the lower (at least 0.50)%n",
                        FEED_BATCH, ours, copied, kafka, ours / Math.min(copied, kafka));
            }
        }
    }

    private void singles(Bare bare) throws SQLException {
        for (int round = 0; round <= rounds; round++) {
            int calls = round == 0 ? WARM_UP * SINGLES : SINGLES;
            long first = reserve(calls);
            var ceiling = Callers.pace(Callers.CALLERS, first, calls, bare::single);
            var ours = Callers.pace(Callers.CALLERS, first, calls, api::single);
            expected += calls;
            var byStack = Callers.pace(Callers.CALLERS, reserve(calls), calls, stack::single);
            if (round > 0) {
                out.printf(
                        "  singles, %d callers: %s; bare row: %s; %.2f (at least 0.50, or 3,000/s); bare stack: %s; %.2f of it%n",
                        Callers.CALLERS,
                        ours,
                        ceiling,
                        ours.perSecond() / ceiling.perSecond(),
                        byStack,
                        ours.perSecond() / byStack.perSecond());
            }
        }
    }

    private void reads(Bare bare) {
        for (int round = 0; round <= rounds; round++) {
            read(
                    round,
                    "latest",
                    i -> api.get("/stations/" + station(i) + "/observations/latest", "\"PM25\""),
                    i -> bare.read(Bare.LATEST, station(i)),
                    i -> stack.latest(station(i)));
            read(
                    round,
                    "a day",
                    i -> api.get("/stations/" + station(i) + "/observations?period=2005-01-01", "\"PM25\""),
                    i -> bare.read(Bare.DAY, station(i), "2005-01-01 00:00+08", "2005-01-02 00:00+08"),
                    i -> stack.day(station(i), "2005-01-01", "2005-01-02"));
        }
    }

    /** One caller: what a single reader waits. */
    private void read(
            int round,
            String what,
            LongFunction<Callable<?>> ours,
            LongFunction<Callable<?>> bare,
            LongFunction<Callable<?>> stack) {
        int calls = round == 0 ? WARM_UP_OF_READS * READS : READS;
        var ceiling = Callers.pace(1, 0, calls, bare);
        var pace = Callers.pace(1, 0, calls, ours);
        var byStack = Callers.pace(1, 0, calls, stack);
        if (round > 0) {
            out.printf(
                    "  %s at %,d: %s; bare JDBC: %s; p99 %.2f times (at most 2); bare stack: %s; p99 %.2f times%n",
                    what,
                    expected,
                    pace,
                    ceiling,
                    pace.p99Millis() / ceiling.p99Millis(),
                    byStack,
                    pace.p99Millis() / byStack.p99Millis());
        }
    }

    private static String station(long number) {
        return Hours.station((int) (number * 7 % Hours.STATIONS));
    }

    /** Row numbers that nobody has used, with their partitions. */
    private long reserve(long count) throws SQLException {
        long first = next;
        next += count;
        filling.partitions(first, count);
        return first;
    }

    /** Whether every row that was accepted is stored. */
    private boolean counted() throws SQLException {
        try (var database = stand.database();
                var statement = database.createStatement();
                var result = statement.executeQuery("select count(*) from observation")) {
            result.next();
            long stored = result.getLong(1);
            out.printf("stored %,d, accepted %,d%n", stored, expected);
            return stored == expected;
        }
    }
}
