package org.lantian.kit.work;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Work that is done soon after it was woken, so that nobody waits for the next look at the database. It runs once at a time; what
 * wakes it before it begins is one cause with it. A run that fails is tried again by whoever looks from time to time.
 */
public final class FollowUp implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FollowUp.class);

    private final Runnable work;
    private final Duration after;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService thread;

    /** A short pause {@code after} the waking lets what comes together be followed together. */
    public FollowUp(String name, Duration after, Runnable work) {
        this.work = work;
        this.after = after;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    public void wake() {
        if (!thread.isShutdown() && due.compareAndSet(false, true)) {
            thread.schedule(this::runQuietly, after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Runs it now, in the caller's thread. */
    public synchronized void run() {
        due.set(false);
        work.run();
    }

    private void runQuietly() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warn("what should have followed a commit did not; the next look tries again", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
