package org.lantian.kit.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How long ago each scheduled work of this replica last ended well, and how often it failed. */
@ApplicationScoped
class Sweeps {

    private final MeterRegistry registry;
    private final Map<String, AtomicLong> ended = new ConcurrentHashMap<>();

    Sweeps(MeterRegistry registry) {
        this.registry = registry;
    }

    void ended(@Observes SuccessfulExecution sweep) {
        ended.computeIfAbsent(nameOf(sweep.getExecution()), this::watched).set(System.nanoTime());
    }

    void failed(@Observes FailedExecution sweep) {
        failures(nameOf(sweep.getExecution())).increment();
    }

    private Counter failures(String sweep) {
        return registry.counter("lantian.sweep.failures", "sweep", sweep);
    }

    private AtomicLong watched(String sweep) {
        var last = new AtomicLong(System.nanoTime());
        failures(sweep);
        TimeGauge.builder("lantian.sweep.age", () -> System.nanoTime() - last.get(), TimeUnit.NANOSECONDS)
                .description("time since the work last ended well on this replica")
                .tag("sweep", sweep)
                .register(registry);
        return last;
    }

    /** {@code DeadlineSweep.sweep}, whatever package it lies in. */
    private static String nameOf(ScheduledExecution execution) {
        var method = execution.getTrigger().getMethodDescription();
        if (method == null) {
            return execution.getTrigger().getId();
        }
        return method.replaceFirst("^.*\\.(?=[A-Z])", "").replace('#', '.').replaceFirst("\\(.*", "");
    }
}
