package org.lantian.local.demo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what other services do in their own time. */
final class Await {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private Await() {}

    /** Asks again and again until the answer is good enough or the patience ends; returns the last answer either way. */
    static <T> T until(Duration patience, Supplier<T> question, Predicate<T> goodEnough) {
        long end = System.nanoTime() + patience.toNanos();
        T answer = question.get();
        while (!goodEnough.test(answer)
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE);
            answer = question.get();
        }
        return answer;
    }
}
