package org.lantian.benchmark.load;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What callers saw: the times of good answers in nanoseconds, sorted, and how many answers of which status (0: none came). */
record Measurement(long[] times, Map<Integer, Integer> statuses, double seconds) {

    static Measurement of(long[] times, Map<Integer, Integer> statuses, double seconds) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return new Measurement(sorted, new TreeMap<>(statuses), seconds);
    }

    double perSecond() {
        return times.length / seconds;
    }

    /** The time in milliseconds that so many of a hundred answers did not exceed. */
    double percentile(int percent) {
        return times.length == 0 ? Double.NaN : times[Math.min(times.length - 1, times.length * percent / 100)] / 1e6;
    }

    boolean allGood() {
        return statuses.keySet().equals(java.util.Set.of(200));
    }
}
