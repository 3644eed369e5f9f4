package org.lantian.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** How long after it happened an event took effect here, and how many were set aside since the start. */
@ApplicationScoped
class InboxFigures {

    private final MeterRegistry registry;
    private final Clock clock;

    InboxFigures(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void taken(String topic, @Nullable String happenedAt) {
        if (happenedAt == null) {
            return;
        }
        try {
            var delay = Duration.between(Instant.parse(happenedAt), clock.instant());
            registry.timer("lantian.event.delay", "topic", topic).record(delay.isNegative() ? Duration.ZERO : delay);
        } catch (DateTimeParseException e) {
            // Another system's event may tell its time in words of its own; its effect counts, not its delay.
            return;
        }
    }

    void parked(String topic) {
        registry.counter("lantian.event.parked", "topic", topic).increment();
    }
}
