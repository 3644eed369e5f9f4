package org.lantian.notification.delivery.sending;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Has results written down in the order in which they come, as many in one commit as have come meanwhile. When they cannot be
 * written, their leases end and the same messages go out again under the same ids.
 */
@ApplicationScoped
class Ledger {

    private static final Logger LOG = Logger.getLogger(Ledger.class);
    private static final int MOST = 100;
    private static final int AFTER_HANDS = 3000;

    private record Entry(Result result, Runnable written) {}

    private final Recording recording;
    private final LinkedBlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "delivery-ledger"));

    Ledger(Recording recording) {
        this.recording = recording;
    }

    /** {@code written} runs when the result is recorded, or cannot be. */
    void enter(Result result, Runnable written) {
        waiting.add(new Entry(result, written));
        if (!writer.isShutdown()) {
            writer.execute(this::write);
        }
    }

    /** Each entry asks for one writing; those whose entries an earlier one took find nothing to do. */
    private void write() {
        List<Entry> entries = new ArrayList<>();
        waiting.drainTo(entries, MOST);
        if (entries.isEmpty()) {
            return;
        }
        entries.forEach(entry -> recording.count(entry.result()));
        try {
            recording.record(entries.stream().map(Entry::result).toList());
        } catch (RuntimeException e) {
            LOG.warnf("results are recorded one by one: %s", e.getMessage());
            entries.forEach(this::writeAlone);
        } finally {
            entries.forEach(entry -> entry.written().run());
        }
    }

    private void writeAlone(Entry entry) {
        try {
            recording.record(List.of(entry.result()));
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "the result of delivery %s is not recorded",
                    entry.result().claim().deliveryId());
        }
    }

    /** What has come when hands have been laid down is still written. */
    void close(@Observes @Priority(AFTER_HANDS) ShutdownEvent shutdown) throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("some results are not recorded: their leases end, and they go out again");
        }
    }
}
