package org.lantian.benchmark.tasks;

import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import org.lantian.benchmark.stand.Callers;
import org.lantian.benchmark.stand.Stand;

/** Reads by one caller and creates by eight, each beside its yardstick of the same round. */
final class Calls {

    /** A virtual machine is still compiling after thousands of calls: so many times as many warm it up. */
    private static final int WARM_UP = 4;

    private static final int WARM_UP_OF_READS = 12;

    private static final int CREATES = 4_000;
    private static final int READS = 500;

    private final Stand stand;
    private final long open;
    private final Api country;
    private final Api prefecture;
    private final Api officer;
    private final Api bare;

    /** Starts the replica that is called, and the bare stack beside it. */
    Calls(Stand stand, Map<String, String> settings, long open) {
        this.stand = stand;
        this.open = open;
        var address = stand.replica(settings);
        this.country = new Api(address, stand.token("supervisor", "000000", Optional.empty()));
        this.prefecture = new Api(address, stand.token("supervisor", "120300", Optional.empty()));
        this.officer = new Api(address, stand.token("unit-officer", "110306", Optional.of("u-77")));
        this.bare = new Api(stand.bare(), "");
    }

    void measure(PrintStream out, int rounds) throws SQLException {
        round(new PrintStream(OutputStream.nullOutputStream()), WARM_UP_OF_READS, WARM_UP);
        for (int round = 1; round <= rounds; round++) {
            out.printf("round %d, %d callers create%n", round, Callers.CALLERS);
            round(out, 1, 1);
        }
    }

    private void round(PrintStream out, int reading, int creating) throws SQLException {
        var reads = new Several(out, 1, reading * READS);
        var byId = reads.of("by id", 0, i -> country.get("/assignments/" + Api.id("a" + i * 7919 % open)));
        var unit = reads.of(
                "100 overdue of a unit",
                0,
                i -> country.get("/assignments?overdue=true&size=100&unitId=u-" + i * 20 % Filling.UNITS));
        var region = reads.of("100 overdue of a region", 0, i -> prefecture.get("/assignments?overdue=true&size=100"));
        reads.of("a unit's own list", 0, i -> officer.get("/assignments?size=100"));
        reads.of("all of the country", 0, i -> country.get("/assignments?size=100"));
        out.printf(
                "  overdue p99 over by-id p99: unit %.2f, region %.2f (at most 3)%n",
                unit.p99Millis() / byId.p99Millis(), region.p99Millis() / byId.p99Millis());

        var creates = new Several(out, Callers.CALLERS, creating * CREATES);
        long next = stand.count("assignment where role = 'RESPONSIBLE'");
        Callers.Pace ceiling;
        try (var insert = new BareInsert(stand)) {
            ceiling = creates.of("bare insert", next, insert::create);
        }
        var stack = creates.of("create by the bare stack", next + creates.calls, bare::createBare);
        var ours = creates.of("create by REST", next + 2L * creates.calls, country::create);
        out.printf(
                "  create over bare insert: %.2f (at least 0.50); the bare stack: %.2f%n",
                ours.perSecond() / ceiling.perSecond(), stack.perSecond() / ceiling.perSecond());
    }

    /** So many calls by so many callers. */
    private final class Several {

        private final PrintStream out;
        private final int callers;
        private final int calls;

        Several(PrintStream out, int callers, int calls) {
            this.out = out;
            this.callers = callers;
            this.calls = calls;
        }

        /** What comes next begins when the relay, which is at work whoever inserts, has published what this has left. */
        Callers.Pace of(String what, long first, LongFunction<Callable<?>> call) throws SQLException {
            var pace = Callers.pace(callers, first, calls, call);
            out.printf("  %-24s %s%n", what, pace);
            stand.awaitPublished();
            return pace;
        }
    }
}
