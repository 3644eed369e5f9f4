package org.lantian.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Shows that reading a plan takes time in proportion to its length: reads a plan and one of 2,000 measures made of it, and
 * compares the processor time per measure. Ends with status 1 when the long plan costs more than 1.2 times as much.
 */
public final class Reading {

    private static final int MEASURES = 2_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 4;
    private static final long PERCENT_ALLOWED = 120;

    private Reading() {}

    /** Takes the path of a plan document in any form that can be read. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Plan plan = Plan.at(Path.of(arguments[0]));
        if (plan.measures() == 0) {
            out.println("no measures in " + arguments[0]);
            System.exit(2);
        }
        Plan grown = plan.grownTo(MEASURES);
        int times = grown.measures() / plan.measures();
        Cost.of(plan, WARM_UP, times);
        Cost.of(grown, WARM_UP, 1);
        Cost one = Cost.of(plan, ROUNDS, times);
        Cost many = Cost.of(grown, ROUNDS, 1);

        long percent = many.nanosPerMeasure() * 100 / Math.max(1, one.nanosPerMeasure());
        out.printf("%10s %12s %20s %16s%n", "measures", "characters", "CPU per measure", "peak heap");
        row(out, plan, one);
        row(out, grown, many);
        out.printf(
                "ratio %d.%02d (at most %d.%02d), heap limit %d MB%n",
                percent / 100,
                percent % 100,
                PERCENT_ALLOWED / 100,
                PERCENT_ALLOWED % 100,
                Runtime.getRuntime().maxMemory() >> 20);
        System.exit(percent > PERCENT_ALLOWED ? 1 : 0);
    }

    private static void row(PrintStream out, Plan plan, Cost cost) {
        int characters = new String(plan.bytes(), StandardCharsets.UTF_8).length();
        out.printf(
                "%,10d %,12d %,17d µs %,13d MB%n",
                plan.measures(), characters, cost.nanosPerMeasure() / 1_000, cost.peakHeap() >> 20);
    }
}
