package org.lantian.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * What reading costs: processor time of the reading thread in nanoseconds per measure, the median of several rounds, and the
 * largest heap that was in use meanwhile, garbage included, in bytes.
 */
record Cost(long nanosPerMeasure, long peakHeap) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Reads a plan {@code times} per round, so that plans of different length are read for about as long. */
    static Cost of(Plan plan, int rounds, int times) {
        heapPools(MemoryPoolMXBean::resetPeakUsage);
        long[] nanos = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long measures = 0;
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                measures += plan.read();
            }
            nanos[round] = (THREADS.getCurrentThreadCpuTime() - start) / Math.max(1, measures);
        }
        Arrays.sort(nanos);
        long[] peak = new long[1];
        heapPools(pool -> peak[0] += pool.getPeakUsage().getUsed());
        return new Cost(nanos[rounds / 2], peak[0]);
    }

    private static void heapPools(java.util.function.Consumer<MemoryPoolMXBean> visitor) {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(visitor);
    }
}
