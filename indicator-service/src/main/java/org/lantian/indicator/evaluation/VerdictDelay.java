package org.lantian.indicator.evaluation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long it takes from the intake of hours until every target that they touch has its verdict, on the way through this replica. */
@ApplicationScoped
class VerdictDelay {

    private final Timer timer;
    private boolean running;
    private long began;

    VerdictDelay(MeterRegistry registry) {
        timer = Timer.builder("lantian.verdict.delay")
                .description("from the intake of hours to the verdicts that rest on them")
                .register(registry);
    }

    /** Figures have followed hours that waited so long; the first of a load counts. */
    synchronized void begin(Duration waited) {
        long since = System.nanoTime() - waited.toNanos();
        began = running ? Math.min(began, since) : since;
        running = true;
    }

    /** No figure has to follow and no target to be judged. */
    synchronized void end() {
        if (running) {
            timer.record(Duration.ofNanos(System.nanoTime() - began));
            running = false;
        }
    }
}
