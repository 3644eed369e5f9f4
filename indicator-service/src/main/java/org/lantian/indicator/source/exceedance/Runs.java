package org.lantian.indicator.source.exceedance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.source.SourceLimit;

/** Finds where hourly means lie above a limit for so many hours in a row. A missing hour ends a row: it proves nothing. */
final class Runs {

    private static final Duration HOUR = Duration.ofHours(1);

    private Runs() {}

    /**
     * Hours in a row above the limit.
     *
     * @param from end of the first of them
     * @param to end of the last
     */
    record Run(Instant from, Instant to, int hours, BigDecimal highest) {

        Run and(Instant end, BigDecimal value) {
            return new Run(from, end, hours + 1, value.max(highest));
        }
    }

    /** The rows that are long enough; {@code hours} holds hourly means by the end of their hour. */
    static List<Run> above(SourceLimit limit, NavigableMap<Instant, BigDecimal> hours) {
        List<Run> runs = new ArrayList<>();
        Run run = null;
        for (var hour : hours.entrySet()) {
            boolean above = hour.getValue().compareTo(limit.limit()) > 0;
            boolean goesOn = run != null && run.to().plus(HOUR).equals(hour.getKey());
            if (!above || !goesOn) {
                close(run, limit, runs);
                run = null;
            }
            if (above) {
                run = run == null
                        ? new Run(hour.getKey(), hour.getKey(), 1, hour.getValue())
                        : run.and(hour.getKey(), hour.getValue());
            }
        }
        close(run, limit, runs);
        return runs;
    }

    private static void close(@Nullable Run run, SourceLimit limit, List<Run> runs) {
        if (run != null && run.hours() >= limit.hours()) {
            runs.add(run);
        }
    }
}
