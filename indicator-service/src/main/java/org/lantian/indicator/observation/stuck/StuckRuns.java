package org.lantian.indicator.observation.stuck;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Pollutant;

/**
 * Finds hours in a row with the very same value in series that are given hour by hour, each in the order of time. It is a suspicion
 * and no verdict: the hours count in figures until somebody who has looked sends them again with the flag STUCK. No standard sets the lengths.
 */
public final class StuckRuns {

    private final Map<Pollutant, Integer> suspectedAfter;
    private final Map<Series, StuckRun> last = new HashMap<>();
    private final List<StuckRun> found = new ArrayList<>();

    private record Series(String station, Pollutant pollutant) {}

    /** {@code suspectedAfter} so many hours of each pollutant; 0: never. */
    public StuckRuns(Map<Pollutant, Integer> suspectedAfter) {
        this.suspectedAfter = suspectedAfter;
    }

    public void add(String station, Pollutant pollutant, Instant end, BigDecimal value) {
        var series = new Series(station, pollutant);
        var run = last.get(series);
        if (run != null && run.goesOn(end, value)) {
            last.put(series, run.and(end));
        } else {
            close(run);
            last.put(series, StuckRun.of(station, pollutant, end, value));
        }
    }

    /** What is suspected in all that was given. */
    public List<StuckRun> suspected() {
        last.values().forEach(this::close);
        last.clear();
        return List.copyOf(found);
    }

    private void close(@Nullable StuckRun run) {
        if (run != null) {
            int after = suspectedAfter.getOrDefault(run.pollutant(), 0);
            if (after > 0 && run.hours() >= after) {
                found.add(run);
            }
        }
    }
}
