package org.lantian.indicator.source.exceedance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.source.SourceLimit;

class RunsTest {

    private static final SourceLimit LIMIT = new SourceLimit("NOX", new BigDecimal("50"), "mg/m3", 3);

    @Test
    void only_as_many_hours_in_a_row_as_the_rule_says_exceed() {
        assertThat(Runs.above(LIMIT, hours("51", "52", "50", "51", "60", "55", "53", "40")))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.hours()).isEqualTo(4);
                    assertThat(run.highest()).isEqualByComparingTo("60");
                    assertThat(run.from()).isEqualTo(Instant.EPOCH.plus(Duration.ofHours(3)));
                });
    }

    @Test
    void a_missing_hour_ends_a_row_and_the_limit_itself_is_kept() {
        assertThat(Runs.above(LIMIT, hours("51", "52", "-", "51", "60", "50", "50")))
                .isEmpty();
        assertThat(Runs.above(LIMIT, hours("51", "52", "53"))).hasSize(1);
    }

    private static NavigableMap<Instant, BigDecimal> hours(String... values) {
        NavigableMap<Instant, BigDecimal> hours = new TreeMap<>();
        for (int hour = 0; hour < values.length; hour++) {
            if (!values[hour].equals("-")) {
                hours.put(Instant.EPOCH.plus(Duration.ofHours(hour)), new BigDecimal(values[hour]));
            }
        }
        return hours;
    }
}
