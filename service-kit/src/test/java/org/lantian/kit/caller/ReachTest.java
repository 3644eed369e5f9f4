package org.lantian.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "000000, 640302, true",
        "640000, 640302, true",
        "640000, 650000, false",
        "640300, 640381, true",
        "640300, 640000, false",
        "640302, 640302101, true",
        "640302, 640303, false",
        "500000, 510000, false",
        "640181, 640181NDJD, true",
        "410329101, 410329101, true",
        "410329101, 410329102, false",
    })
    void a_region_reaches_itself_and_what_lies_below(String code, String region, boolean covered) {
        assertThat(new Reach(code).covers(region)).isEqualTo(covered);
    }

    @Test
    void without_a_region_nothing_is_reached() {
        assertThat(new Reach(null).covers("640000")).isFalse();
    }
}
