package org.lantian.kit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void what_wakes_it_together_is_followed_once_and_what_comes_later_again() {
        try (var work = new FollowUp("test", Duration.ofMillis(200), runs::incrementAndGet)) {
            work.wake();
            work.wake();
            await().untilAtomic(runs, org.hamcrest.Matchers.is(1));
            work.wake();
            await().untilAtomic(runs, org.hamcrest.Matchers.is(2));
        }
        assertThat(runs).hasValue(2);
    }

    @Test
    void after_a_failure_it_can_be_woken_again() {
        try (var work = new FollowUp("test", Duration.ZERO, this::failAtFirst)) {
            work.wake();
            await().untilAtomic(runs, org.hamcrest.Matchers.is(1));
            work.wake();
            await().untilAtomic(runs, org.hamcrest.Matchers.is(2));
        }
    }

    private void failAtFirst() {
        if (runs.incrementAndGet() == 1) {
            throw new IllegalStateException("the database is away");
        }
    }
}
