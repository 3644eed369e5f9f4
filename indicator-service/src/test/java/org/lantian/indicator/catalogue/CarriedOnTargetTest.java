package org.lantian.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CarriedOnTargetTest {

    @Test
    void a_part_that_goes_on_keeps_its_place_in_the_whole() {
        var whole = UUID.randomUUID();
        var former = target();
        former.take(whole, new BigDecimal(36), new BigDecimal(3));
        var later = target();
        later.carryOn(former);

        assertThat(later.parentId()).isEqualTo(whole);
        assertThat(later.wanted().value()).isEqualTo(new BigDecimal(36));
        assertThat(later.partWeight()).isEqualTo(new BigDecimal(3));
    }

    private static Target target() {
        var goal = new Goal(
                "细颗粒物年均浓度",
                "PM25_MEAN",
                null,
                Comparator.AT_MOST,
                null,
                "ug/m3",
                null,
                "2025",
                null,
                false,
                false,
                null);
        return new Target(UUID.randomUUID(), Origin.document("方案"), "640100", "庚市", goal);
    }
}
