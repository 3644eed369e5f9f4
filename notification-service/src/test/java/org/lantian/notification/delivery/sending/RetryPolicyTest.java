package org.lantian.notification.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private final RetryPolicy policy = new RetryPolicy(6, Duration.ofSeconds(5), Duration.ofMinutes(2));

    @Test
    void pauses_grow_threefold_up_to_the_longest_and_vary_in_their_upper_half() {
        var random = new Random(1);
        for (int round = 0; round < 100; round++) {
            assertThat(policy.pauseAfter(1, random).orElseThrow()).isBetween(ofMillis(2500), ofMillis(5000));
            assertThat(policy.pauseAfter(2, random).orElseThrow()).isBetween(ofMillis(7500), ofMillis(15000));
            assertThat(policy.pauseAfter(5, random).orElseThrow()).isBetween(ofMillis(60000), ofMillis(120000));
        }
    }

    @Test
    void the_last_attempt_has_no_pause_after_it() {
        assertThat(policy.pauseAfter(6, new Random(1))).isEmpty();
    }

    private static Duration ofMillis(long millis) {
        return Duration.ofMillis(millis);
    }
}
