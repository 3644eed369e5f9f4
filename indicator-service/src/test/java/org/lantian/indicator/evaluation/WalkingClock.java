package org.lantian.indicator.evaluation;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.lantian.indicator.airquality.ShanghaiTime;

/** A clock that a test sets; it runs on from there. */
@Alternative
@Singleton
public class WalkingClock extends Clock {

    private final Clock real = Clock.system(ShanghaiTime.ZONE);
    private volatile Duration away = Duration.ZERO;

    void set(LocalDateTime time) {
        away = Duration.between(real.instant(), time.atZone(ShanghaiTime.ZONE));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(away);
    }

    @Override
    public ZoneId getZone() {
        return ShanghaiTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
