package org.lantian.indicator.airquality.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;

class DustSuggestionTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2021, 3, 15, 1, 0);

    @Test
    void a_storm_begins_with_the_doubled_hour_and_ends_when_the_air_is_as_before() {
        var found = DustSuggestion.in(
                AssessmentOptions.defaults(), hours(80, 80, 80, 80, 80, 80, 170, 900, 400, 89, 88, 80));
        assertThat(found)
                .containsExactly(new DustSuggestion(
                        FIRST.plusHours(5), FIRST.plusHours(9), Fraction.of(80, 1), Fraction.of(900, 1)));
    }

    @Test
    void a_rise_that_is_not_doubled_or_not_above_150_is_none_and_one_without_end_stays_open() {
        assertThat(DustSuggestion.in(AssessmentOptions.defaults(), hours(80, 80, 80, 80, 80, 80, 159, 80)))
                .isEmpty();
        assertThat(DustSuggestion.in(AssessmentOptions.defaults(), hours(50, 50, 50, 50, 50, 50, 150, 80)))
                .isEmpty();
        assertThat(DustSuggestion.in(AssessmentOptions.defaults(), hours(50, 50, 50, 50, 50, 50, 151, 80)))
                .singleElement()
                .satisfies(open -> assertThat(open.to()).isNull());
        assertThat(DustSuggestion.in(
                        AssessmentOptions.of(Map.of("dust-onset-above", "140")),
                        hours(50, 50, 50, 50, 50, 50, 150, 50)))
                .hasSize(1);
    }

    @Test
    void without_the_hours_before_nothing_is_suggested() {
        var hours = hours(80, 80, 80, 80, 80, 80, 900);
        hours.remove(FIRST.plusHours(2));
        assertThat(DustSuggestion.in(AssessmentOptions.defaults(), hours)).isEmpty();
    }

    private static TreeMap<LocalDateTime, Fraction> hours(int... values) {
        var hours = new TreeMap<LocalDateTime, Fraction>();
        for (int i = 0; i < values.length; i++) {
            hours.put(FIRST.plusHours(i), Fraction.of(values[i], 1));
        }
        return hours;
    }
}
