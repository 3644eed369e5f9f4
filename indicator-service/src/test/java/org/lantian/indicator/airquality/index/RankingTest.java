package org.lantian.indicator.airquality.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.index.Ranking.Best;
import org.lantian.indicator.airquality.index.Ranking.Entry;
import org.lantian.indicator.airquality.index.Ranking.Place;

class RankingTest {

    @Test
    void ties_share_a_rank_and_the_next_is_skipped() {
        Ranking ranking = Ranking.of(
                List.of(
                        entry("a", "2.31", "2.50"),
                        entry("b", "2.10", "2.40"),
                        entry("c", "2.31", null),
                        entry("d", "2.9", "2.0")),
                Best.LOWEST,
                1);

        assertThat(ranking.places()).extracting(Place::region).containsExactly("b", "a", "c", "d");
        assertThat(ranking.places()).extracting(Place::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranking.places()).extracting(Place::placesGained).containsExactly(1, 1, null, -3);
    }

    @Test
    void the_highest_ratio_can_come_first() {
        Ranking ranking = Ranking.of(List.of(entry("a", "90.0", null), entry("b", "93.3", null)), Best.HIGHEST, 1);

        assertThat(ranking.places()).extracting(Place::region).containsExactly("b", "a");
    }

    @Test
    void a_region_without_sufficient_data_is_named_and_not_ranked() {
        Ranking ranking = Ranking.of(List.of(entry("a", null, "2.5"), entry("b", "2.1", "2.6")), Best.LOWEST, 1);

        assertThat(ranking.insufficient()).containsExactly("a");
        assertThat(ranking.places()).extracting(Place::rank).containsExactly(1);
        assertThat(ranking.places()).extracting(Place::placesGained).containsExactly(1);
    }

    @Test
    void the_change_is_in_percent_of_the_previous_value() {
        assertThat(Ranking.change(new BigDecimal("2.63"), new BigDecimal("2.89"), 1))
                .isEqualTo("-9.0");
        assertThat(Ranking.change(new BigDecimal("2.63"), BigDecimal.ZERO, 1)).isNull();
    }

    private static Entry entry(String region, @Nullable String value, @Nullable String previous) {
        return new Entry(
                region,
                value == null ? null : new BigDecimal(value),
                previous == null ? null : new BigDecimal(previous));
    }
}
