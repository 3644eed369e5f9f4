package org.lantian.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox in order. Among the replicas of a service one relays at a time: it holds an advisory lock of the
 * database, and its successor fences it at the broker (see {@link EventProducer}). Woken after each commit, it also looks by
 * itself, so that rows of a crashed process go out too.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** Any number will do, as long as all replicas use the same and nothing else in the database does. */
    private static final long LOCK = 0x6c616e7469616eL;

    private final DataSource dataSource;
    private final EventProducer producer;
    private final boolean enabled;
    private final Duration pause;
    private final Duration kept;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean stopped;
    private volatile @Nullable String failure;

    OutboxRelay(
            DataSource dataSource,
            EventProducer producer,
            @ConfigProperty(name = "lantian.outbox.relay", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "lantian.outbox.poll", defaultValue = "1s") Duration pause,
            @ConfigProperty(name = "lantian.outbox.keep", defaultValue = "30d") Duration kept) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.enabled = enabled;
        this.pause = pause;
        this.kept = kept;
    }

    void start(@Observes StartupEvent startup) {
        if (enabled) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(Duration.ofSeconds(5).toMillis());
        producer.close();
    }

    /** There may be something to publish. */
    void wake() {
        work.release();
    }

    /** Why it cannot publish just now; empty where it can, or where another replica relays. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    private void run() {
        while (!stopped) {
            try (Connection connection = dataSource.getConnection()) {
                relayWhileLeading(connection);
            } catch (SQLException | RuntimeException e) {
                complain(e);
                producer.close();
            }
            await();
        }
    }

    private void relayWhileLeading(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        if (!acquireLock(connection)) {
            producer.close();
            failure = null;
            return;
        }
        try {
            var rows = new OutboxRows(connection, kept);
            rows.numberThoseWithout();
            while (!stopped) {
                var batch = rows.unpublished();
                if (batch.isEmpty()) {
                    rows.forgetOld();
                    await();
                } else {
                    producer.publish(batch);
                    rows.markPublished(batch);
                }
                failure = null;
            }
        } finally {
            releaseLock(connection);
        }
    }

    /** A session lock: it ends with the connection, so a dead relay never keeps it. */
    private static boolean acquireLock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static void releaseLock(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException e) {
            LOG.debug("the connection that held the relay's lock is gone, and the lock with it", e);
        }
    }

    private void await() {
        try {
            if (work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    /** Once per outage, not once per attempt: the operator's log stays readable. */
    private void complain(Exception e) {
        if (failure == null && !stopped) {
            LOG.warnf("events wait in the outbox, the relay tries on: %s", e.getMessage());
        }
        failure = String.valueOf(e.getMessage());
    }
}
