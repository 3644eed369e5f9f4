package org.lantian.plan.directory.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.plan.directory.region.RegionLevel;

class CollectiveNameTest {

    @ParameterizedTest
    @CsvSource({
        "各县（市、区）人民政府, PREFECTURE, COUNTY",
        "各县区人民政府, PREFECTURE, COUNTY",
        "各市（州）人民政府, PROVINCE, PREFECTURE",
        "各市、自治州人民政府, PROVINCE, PREFECTURE",
        "各县（区）人民政府, PROVINCE, COUNTY",
        "地方各级人民政府, PROVINCE, PREFECTURE",
        "地方各级人民政府, COUNTY, TOWNSHIP",
        "各乡镇政府, COUNTY, TOWNSHIP",
        "各乡（镇）人民政府、街道办事处, COUNTY, TOWNSHIP",
        "街道办事处, COUNTY, TOWNSHIP",
    })
    void a_collective_name_stands_for_the_governments_of_one_level(String name, RegionLevel plan, RegionLevel members) {
        var collective = CollectiveName.of(name).orElseThrow();
        assertThat(collective.open()).isFalse();
        assertThat(collective.membersOf(plan)).isEqualTo(members);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各工业园区管委会", "管委", "各有关部门", "市直有关单位"})
    void a_collective_of_unlisted_members_stays_open(String name) {
        assertThat(CollectiveName.of(name).orElseThrow().open()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市人民政府", "生态环境局", "市场监管局", "自治区发展改革委", "宁东基地管委会", "区政府办公室"})
    void the_name_of_one_unit_is_not_collective(String name) {
        assertThat(CollectiveName.of(name)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void only_regions_that_are_so_called_are_members() {
        var towns = CollectiveName.of("各乡镇政府").orElseThrow();
        assertThat(towns.includes("白桥镇")).isTrue();
        assertThat(towns.includes("城关街道")).isFalse();
        assertThat(CollectiveName.of("地方各级人民政府").orElseThrow().includes("东溪区")).isTrue();
    }
}
