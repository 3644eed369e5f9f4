package org.lantian.benchmark.stand;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Callers, by default eight, who call one after the other, until so many calls are made. */
public final class Callers {

    public static final int CALLERS = 8;

    private Callers() {}

    /** What was measured: calls a second, and how long a call took at the median and at the 99th of a hundred. */
    public record Pace(double perSecond, double medianMillis, double p99Millis) {

        @Override
        public String toString() {
            return "%8.0f/s  p50 %7.2f ms  p99 %7.2f ms".formatted(perSecond, medianMillis, p99Millis);
        }
    }

    /** Makes calls number {@code first} and on; a call that fails ends it all. */
    public static Pace pace(int callers, long first, int calls, LongFunction<Callable<?>> call) {
        var next = new AtomicLong();
        var took = new long[calls];
        var pool = Executors.newFixedThreadPool(callers);
        long begin = System.nanoTime();
        try {
            Stream.generate(() -> CompletableFuture.runAsync(() -> callAll(first, took, next, call), pool))
                    .limit(callers)
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            pool.shutdown();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(took);
        return new Pace(calls / seconds, took[calls / 2] / 1e6, took[(int) (calls * 0.99)] / 1e6);
    }

    private static void callAll(long first, long[] took, AtomicLong next, LongFunction<Callable<?>> call) {
        for (long i = next.getAndIncrement(); i < took.length; i = next.getAndIncrement()) {
            long begin = System.nanoTime();
            try {
                call.apply(first + i).call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
            took[(int) i] = System.nanoTime() - begin;
        }
    }
}
