package org.lantian.benchmark.notices;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lantian.benchmark.stand.Stand;

/**
 * Many deliveries to a receiver that fails 30 of 100 calls and lets 5 hang: in the end each is delivered or dead with a reason, by
 * the rows that are stored and by what the receiver has accepted; none is doubled, and memory stays flat.
 */
final class Unreliable {

    private static final int UNITS = 20;
    private static final int WEBHOOKS = 10;
    private static final int LOOK_EVERY = 5;
    private static final int PATIENCE = 60;
    private static final String OVER = "delivery where state in ('DELIVERED', 'DEAD')";

    private final PrintStream out;
    private final Stand stand;
    private final Receiver receiver;
    private final int deliveries;
    private final Acceptances acceptances = new Acceptances();
    private final Heap heap = new Heap();

    Unreliable(PrintStream out, Stand stand, Receiver receiver, int deliveries) {
        this.out = out;
        this.stand = stand;
        this.receiver = receiver;
        this.deliveries = deliveries;
    }

    boolean run() throws Exception {
        var api = stand.replica(Map.of(
                "LANTIAN_DELIVERY_ALLOWED_HOSTS", "127.0.0.1:" + receiver.port(),
                "LANTIAN_DELIVERY_WORKERS", "96",
                "LANTIAN_DELIVERY_TIMEOUT", "2s",
                "LANTIAN_DELIVERY_LEASE", "60s",
                "LANTIAN_DELIVERY_FIRST_PAUSE", "1s",
                "LANTIAN_DELIVERY_LONGEST_PAUSE", "10s"));
        try (var source = new Source(stand.database(), stand.kafka(), "task-events", UNITS)) {
            new Subscribers(stand, receiver, api).enter(source, UNITS, WEBHOOKS);
            receiver.takes(acceptances);
            long begin = System.nanoTime();
            source.send("unreliable", deliveries / WEBHOOKS, 0, new Arrivals());
            waitUntilOver(source, api);
            out.printf(
                    "%d deliveries in %d s, %d calls%n",
                    source.count(OVER),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
                    source.count("delivery_attempt"));
            return judge(source);
        }
    }

    /** Until all is over, or nothing has moved for so many looks. */
    private void waitUntilOver(Source source, String api) throws SQLException {
        int expected = deliveries / WEBHOOKS * WEBHOOKS;
        long before = -1;
        int still = 0;
        for (long over = 0; over < expected && still < PATIENCE; ) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(LOOK_EVERY));
            heap.look(api);
            over = source.count(OVER);
            still = over == before ? still + 1 : 0;
            before = over;
        }
    }

    private boolean judge(Source source) throws SQLException {
        long delivered = source.count("delivery where state = 'DELIVERED'");
        long dead = source.count("delivery where state = 'DEAD' and reason is not null");
        long doubledRows = source.count(
                "(select 1 from delivery group by notice_id, contact_point_id having count(*) > 1) doubled");
        out.printf(
                "delivered %d, dead with a reason %d, of %d; rows doubled %d%n",
                delivered, dead, deliveries, doubledRows);
        out.printf(
                "accepted %d, under two ids %d, again under the same id %d%n",
                acceptances.count(), acceptances.underTwoIds(), acceptances.again());
        out.printf("heap after collections: %s%n", heap);
        return delivered + dead == deliveries / WEBHOOKS * WEBHOOKS
                && doubledRows == 0
                && acceptances.count() == delivered
                && acceptances.underTwoIds() == 0
                && acceptances.again() == 0
                && heap.isFlat();
    }
}
