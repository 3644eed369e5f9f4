package org.lantian.benchmark.notices;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** When each event was committed and when its webhook came; a second coming is counted as a double. */
final class Arrivals {

    private final Map<String, Long> committed = new ConcurrentHashMap<>();
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final AtomicInteger doubles = new AtomicInteger();

    void committed(String id) {
        committed.put(id, System.nanoTime());
    }

    void arrived(String id) {
        if (arrived.putIfAbsent(id, System.nanoTime()) != null) {
            doubles.incrementAndGet();
        }
    }

    boolean await(int count, long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (arrived.size() < count && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return arrived.size() >= count;
    }

    /** Times from commit to webhook in milliseconds, the shortest first. */
    private double[] times() {
        return committed.entrySet().stream()
                .filter(each -> arrived.containsKey(each.getKey()))
                .mapToDouble(each -> took(each.getKey(), each.getValue()) / 1e6)
                .sorted()
                .toArray();
    }

    private long took(String id, long since) {
        @Nullable Long at = arrived.get(id);
        return at == null ? 0 : at - since;
    }

    /** The time that 99 of 100 did not exceed, in milliseconds. */
    double p99() {
        var times = times();
        return times.length == 0 ? Double.POSITIVE_INFINITY : times[(int) (times.length * 0.99)];
    }

    String latencies() {
        var times = times();
        if (times.length == 0) {
            return "nothing arrived";
        }
        return "p50 %.1f ms, p99 %.1f ms, of %d of %d, doubled %d"
                .formatted(
                        times[times.length / 2],
                        times[(int) (times.length * 0.99)],
                        times.length,
                        committed.size(),
                        doubles.get());
    }

    /** Notices a second between the first commit and the last arrival. */
    double perSecond() {
        long first =
                committed.values().stream().mapToLong(Long::longValue).min().orElse(0);
        var ends = arrived.values().stream().mapToLong(Long::longValue).toArray();
        long last = Arrays.stream(ends).max().orElse(first);
        return ends.length / Math.max((last - first) / 1e9, 1e-9);
    }

    String throughput() {
        return "%.0f/s, %d of %d arrived, doubled %d"
                .formatted(perSecond(), arrived.size(), committed.size(), doubles.get());
    }
}
