package org.lantian.rig;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what must happen by itself, and only so long. */
public final class Patience {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private Patience() {}

    /** Whether it came true in time; what cannot be asked just now is not true yet. */
    public static boolean until(Duration longest, BooleanSupplier question) {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            if (now(question)) {
                return true;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return now(question);
    }

    /** Returns when this time is over. */
    public static void rest(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static boolean now(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (RuntimeException notYet) {
            return false;
        }
    }
}
