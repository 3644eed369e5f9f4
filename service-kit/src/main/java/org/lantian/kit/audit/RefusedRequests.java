package org.lantian.kit.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.lantian.kit.audit.AuditEntry.Action;
import org.lantian.kit.request.RequestIds;

/**
 * Every refused attempt: whatever was answered 401 or 403, and each change that was refused for any reason. Written after the
 * answer and in batches, so that a flood of them cannot slow the service; what is too many even for that is counted in the log.
 */
@ApplicationScoped
public class RefusedRequests {

    private static final Logger LOG = Logger.getLogger(RefusedRequests.class);
    private static final int AFTER_REQUEST_IDS = 9_000;
    private static final int WAITING_AT_MOST = 20_000;
    private static final int BATCH = 500;
    private static final int UNAUTHENTICATED = 401;
    private static final int NOT_ALLOWED = 403;

    private final AuditEntries entries;
    private final Callers callers;
    private final Clock clock;
    private final BlockingQueue<AuditEntry> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final AtomicLong lost = new AtomicLong();
    private final Thread writer = new Thread(this::write, "audit-of-refusals");
    private volatile boolean stopping;

    RefusedRequests(AuditEntries entries, Callers callers, Clock clock) {
        this.entries = entries;
        this.callers = callers;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        writer.setDaemon(true);
        writer.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        writer.join(TimeUnit.SECONDS.toMillis(5));
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addEndHandler(ended -> look(request));
                    request.next();
                },
                AFTER_REQUEST_IDS);
    }

    private void look(RoutingContext request) {
        int status = request.response().getStatusCode();
        boolean refused = status == UNAUTHENTICATED
                || status == NOT_ALLOWED
                || (status >= 400 && status < 500 && changes(request.request().method()));
        if (refused && !waiting.offer(entry(request, status))) {
            lost.incrementAndGet();
        }
    }

    private static boolean changes(HttpMethod method) {
        return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
    }

    private AuditEntry entry(RoutingContext request, int status) {
        String why = request.get(AuditFilter.REFUSED_FOR);
        return new AuditEntry(
                clock.instant(),
                callers.who(request),
                RequestIds.of(request),
                Operation.of(request),
                Action.REFUSED,
                null,
                null,
                null,
                null,
                status + (why == null ? "" : " " + why));
    }

    private void write() {
        List<AuditEntry> batch = new ArrayList<>();
        while (!stopping || !waiting.isEmpty() || !batch.isEmpty()) {
            try {
                if (batch.isEmpty()) {
                    gather(batch);
                }
                if (!batch.isEmpty()) {
                    entries.add(batch);
                    batch.clear();
                }
            } catch (SQLException e) {
                LOG.warnf(
                        "%d refused requests wait for the database: %s", waiting.size() + batch.size(), e.getMessage());
                if (stopping || !rest()) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void gather(List<AuditEntry> batch) throws InterruptedException {
        var first = waiting.poll(1, TimeUnit.SECONDS);
        if (first != null) {
            batch.add(first);
            waiting.drainTo(batch, BATCH);
        }
        long missed = lost.getAndSet(0);
        if (missed > 0) {
            LOG.errorf("%d refused requests came too fast to be recorded", missed);
        }
    }

    private static boolean rest() {
        try {
            TimeUnit.SECONDS.sleep(1);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
