package org.lantian.kit.watch;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Without Kafka a service goes on taking requests, and its events wait in the outbox. So readiness names what is missing and stays
 * up, as sending all callers away would help nobody; {@code /q/health/well}, which nobody is routed by, is down.
 */
class EventsCheck {

    private static final String NAME = "events";

    @Produces
    @Readiness
    @Singleton
    static HealthCheck told(EventTraffic traffic) {
        return () -> answer(traffic).up().build();
    }

    @Produces
    @Wellness
    @Singleton
    static HealthCheck well(EventTraffic traffic) {
        return () -> answer(traffic).status(traffic.missing().isEmpty()).build();
    }

    private static HealthCheckResponseBuilder answer(EventTraffic traffic) {
        var answer = HealthCheckResponse.named(NAME);
        traffic.missing().forEach(answer::withData);
        return answer;
    }
}
