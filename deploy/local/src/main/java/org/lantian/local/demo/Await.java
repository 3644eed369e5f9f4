package org.lantian.local.demo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lantian.local.client.Answer;

/** Waits for what other services do in their own time. */
final class Await {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** A first start tells the other services of some six thousand regions and governments before anything new. */
    private static final Duration NEWS = Duration.ofMinutes(4);

    private Await() {}

    /** Calls again until the service has heard of what the call names. */
    static Answer heard(Supplier<Answer> call) {
        return until(NEWS, call, answer -> !answer.hasNotHeard());
    }

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
