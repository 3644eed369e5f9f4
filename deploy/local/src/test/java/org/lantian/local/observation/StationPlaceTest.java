package org.lantian.local.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantian.local.Failure;
import org.lantian.local.Options;
import org.lantian.local.samples.StationYear;

class StationPlaceTest {

    @Test
    void a_known_station_stands_in_its_district_and_is_judged_for_the_city() {
        var place = StationPlace.of("Guanyuan", options());

        assertThat(place.regionCode()).isEqualTo("110102");
        assertThat(place.targetRegionCode()).isEqualTo("110000");
    }

    @Test
    void the_made_up_station_is_known() {
        assertThat(StationPlace.of(StationYear.STATION, options()).targetRegionCode())
                .isEqualTo("990100");
    }

    @Test
    void the_options_place_an_unknown_station() {
        var place = StationPlace.of("Elsewhere", options("--station-region", "640302", "--target-region", "640300"));

        assertThat(place.regionCode()).isEqualTo("640302");
        assertThat(place.targetRegionCode()).isEqualTo("640300");
    }

    @Test
    void an_unknown_station_is_asked_for() {
        assertThatThrownBy(() -> StationPlace.of("Elsewhere", options()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--station-region");
    }

    private static Options options(String... arguments) {
        return Options.parse(List.of(arguments), Map.of());
    }
}
