package org.lantian.notification.delivery.sending;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a failed delivery is tried again: each pause three times the one before up to the longest, and of that somewhere in the
 * upper half, so that deliveries which failed together do not come back together.
 *
 * @param attempts after so many the delivery is dead
 */
record RetryPolicy(int attempts, Duration first, Duration longest) {

    /** The pause after an attempt, counted from 1; empty when it was the last. */
    Optional<Duration> pauseAfter(int attempt, RandomGenerator random) {
        if (attempt >= attempts) {
            return Optional.empty();
        }
        var pause = first;
        for (int i = 1; i < attempt && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(3);
        }
        long most = Math.min(pause.toMillis(), longest.toMillis());
        return Optional.of(Duration.ofMillis(most - random.nextLong(most / 2 + 1)));
    }
}
