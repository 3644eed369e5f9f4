package org.lantian.indicator.evaluation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.catalogue.Indicator;

/**
 * The day as of which verdicts stand. Its days before have all their hours: daily figures are due by noon of the next day (HJ 633-2026
 * 5.2), so what is told does not depend on how fast the last hours of a day came in.
 */
@Singleton
class EvaluationDay {

    private final Clock clock;
    private final Duration due;

    EvaluationDay(Clock clock, @ConfigProperty(name = "lantian.evaluation.day-complete-after") Duration due) {
        this.clock = clock;
        this.due = due;
    }

    /** Of what comes from observations. */
    LocalDate now() {
        return LocalDate.ofInstant(clock.instant().minus(due), ShanghaiTime.ZONE);
    }

    /** What is stated or verified counts on the very day. */
    LocalDate of(@Nullable Indicator indicator) {
        return indicator != null && indicator.observed() ? now() : LocalDate.now(clock);
    }
}
