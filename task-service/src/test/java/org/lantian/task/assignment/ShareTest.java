package org.lantian.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void the_whole_is_the_mean_of_its_parts_by_their_weight() {
        assertThat(Share.rolledUp(List.of(share("1", "100"), share("2", "50"), share("0.5", "0"))))
                .contains(new BigDecimal("57.14"));
        assertThat(Share.rolledUp(List.of(share("3", "33.33")))).contains(new BigDecimal("33.33"));
        assertThat(Share.rolledUp(List.of())).isEmpty();
    }

    private static Share share(String weight, String percent) {
        return new Share(new BigDecimal(weight), new BigDecimal(percent));
    }
}
