package org.lantian.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock that domain code asks. It shows the time of Asia/Shanghai; {@code lantian.clock.today=2025-12-20} shifts it by whole
 * days for trials, and it still runs. Tokens and pauses between deliveries keep real time.
 */
public final class CivilClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CivilClock() {}

    @Produces
    @Singleton
    static Clock clock(@ConfigProperty(name = "lantian.clock.today") Optional<LocalDate> today) {
        return today.map(day -> shifted(Clock.system(ZONE), day)).orElse(Clock.system(ZONE));
    }

    static Clock shifted(Clock clock, LocalDate today) {
        var midnight = LocalDate.now(clock).atStartOfDay(ZONE);
        return Clock.offset(clock, Duration.between(midnight, today.atStartOfDay(ZONE)));
    }
}
