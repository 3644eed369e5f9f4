package org.lantian.benchmark.notices;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lantian.benchmark.stand.Stand;

/**
 * kill -9 between send and record. A replica has brought a message and waits for the answer; a second replica is up; the first is
 * killed, and only then does the receiver answer. When the lease ends, the second brings the message under the same id and records
 * it.
 */
final class Killed {

    private static final int PATIENCE = 240;

    private final PrintStream out;
    private final Stand stand;
    private final Receiver receiver;
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final CountDownLatch came = new CountDownLatch(1);
    private final CountDownLatch killed = new CountDownLatch(1);

    Killed(PrintStream out, Stand stand, Receiver receiver) {
        this.out = out;
        this.stand = stand;
        this.receiver = receiver;
    }

    /** Whether the message came twice under one id, and is recorded as delivered once. */
    boolean run() throws Exception {
        Map<String, String> settings = Map.of(
                "LANTIAN_DELIVERY_ALLOWED_HOSTS", "127.0.0.1:" + receiver.port(),
                "LANTIAN_DELIVERY_TIMEOUT", "55s",
                "LANTIAN_DELIVERY_LEASE", "60s");
        var first = stand.replica(settings);
        try (var source = new Source(stand.database(), stand.kafka(), "task-events", 1)) {
            new Subscribers(stand, receiver, first).enter(source, 1, 1);
            receiver.takes(this::take);
            source.send("killed", 1, 0, new Arrivals());
            if (!came.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no message came");
            }
            stand.replica(settings);
            stand.kill(first);
            killed.countDown();
            return judge(source);
        }
    }

    private int take(Receiver.Call call) {
        ids.add(call.id());
        came.countDown();
        try {
            killed.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 204;
    }

    private boolean judge(Source source) throws SQLException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (source.count("delivery where state <> 'DELIVERED'") > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        long rows = source.count("delivery where state = 'DELIVERED' and attempts = 2");
        long cutOff = source.count("delivery_attempt where number = 1 and ended_at is null");
        out.printf(
                "came %d times under %d id; deliveries recorded as delivered at the second attempt: %d; attempts cut off: %d%n",
                ids.size(), ids.stream().distinct().count(), rows, cutOff);
        return ids.size() == 2 && ids.stream().distinct().count() == 1 && rows == 1 && cutOff == 1;
    }
}
