package org.lantian.task.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LowerUnitsTest {

    @Test
    void below_a_government_stand_all_units_of_its_region_and_those_further_down() {
        var lower = unit("GOVERNMENT", "640300").lowerUnits();
        assertThat(lower.in("640300")).isTrue();
        assertThat(lower.in("640381")).isTrue();
        assertThat(lower.in("640400")).isFalse();
        assertThat(lower.in("640000")).isFalse();
    }

    @Test
    void below_a_department_stand_only_units_of_the_regions_further_down_not_its_neighbours() {
        var lower = unit("DEPARTMENT", "640300").lowerUnits();
        assertThat(lower.in("640300")).isFalse();
        assertThat(lower.in("640381")).isTrue();
        assertThat(lower.in("640381101")).isTrue();
        assertThat(lower.in("640400")).isFalse();
    }

    private static Unit unit(String kind, String regionCode) {
        var unit = new Unit();
        unit.kind = kind;
        unit.regionCode = regionCode;
        return unit;
    }
}
