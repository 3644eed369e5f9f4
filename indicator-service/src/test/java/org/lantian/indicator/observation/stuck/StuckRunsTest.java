package org.lantian.indicator.observation.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.Pollutant;

class StuckRunsTest {

    private static final Instant FIRST = Instant.parse("2024-03-05T00:00:00Z");

    private final StuckRuns runs = new StuckRuns(Map.of(Pollutant.PM25, 3, Pollutant.CO, 0));

    @Test
    void a_value_that_stands_still_long_enough_is_suspected_and_a_shorter_one_is_not() {
        hours(Pollutant.PM25, 0, "34", "34", "34.0", "35", "35", "36", "36", "36", "36");
        assertThat(runs.suspected()).extracting(StuckRun::hours).containsExactly(3, 4);
    }

    @Test
    void a_missing_hour_ends_it() {
        hours(Pollutant.PM25, 0, "34", "34");
        hours(Pollutant.PM25, 3, "34", "34");
        assertThat(runs.suspected()).isEmpty();
    }

    @Test
    void series_do_not_mix_and_zero_hours_are_never_suspected() {
        hours(Pollutant.PM25, 0, "1", "1");
        hours(Pollutant.NO2, 2, "1", "1", "1");
        hours(Pollutant.CO, 0, "1", "1", "1", "1");
        assertThat(runs.suspected()).isEmpty();
    }

    private void hours(Pollutant pollutant, int from, String... values) {
        for (int i = 0; i < values.length; i++) {
            runs.add("A", pollutant, FIRST.plus(from + i, ChronoUnit.HOURS), new BigDecimal(values[i]));
        }
    }
}
