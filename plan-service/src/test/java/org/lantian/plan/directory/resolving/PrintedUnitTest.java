package org.lantian.plan.directory.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.region.RegionDescription;
import org.lantian.plan.directory.region.RegionLevel;
import org.lantian.plan.directory.region.RegionNames;
import org.lantian.plan.directory.unit.UnitNames;

class PrintedUnitTest {

    private static final Region PROVINCE = new Region("990000", "澄川回族自治区", RegionLevel.PROVINCE, null);
    private static final Region CITY = new Region("990100", "明湖市", RegionLevel.PREFECTURE, "990000");
    private static final Region COUNTY = new Region("990121", "北岭县", RegionLevel.COUNTY, "990100");
    private static final Region BASE = new Region("990121BASE", "云岭化工基地(云岭基地)", RegionLevel.ZONE, "990121");

    @ParameterizedTest
    @CsvSource({
        "生态环境局, 990121, 生态环境局",
        "县生态环境局, 990121, 生态环境局",
        "市发展改革委, 990100, 发展改革委",
        "市场监管局, 990121, 市场监管局",
        "自治区工业和信息化厅, 990000, 工业和信息化厅",
        "工业和信息化厅, 990000, 工业和信息化厅",
        "县委办公厅, 990121, 委办公厅",
        "明湖市公安局, 990100, 公安局",
        "明湖供电局, 990100, 供电局",
        "云岭基地管委会, 990121BASE, 管委会",
        "云岭基地, 990121BASE, 管委会",
        "北岭县, 990121, 人民政府",
    })
    void a_name_is_read_from_where_the_plan_stands(String printed, String regionCode, String shortName) {
        var unit = PrintedUnit.of(printed, List.of(COUNTY, CITY, PROVINCE), List.of(BASE));
        assertThat(unit.region().code()).isEqualTo(regionCode);
        assertThat(unit.shortName()).isEqualTo(shortName);
    }

    @Test
    void a_region_is_found_by_a_former_name_too() {
        var city = new Region("990100", "古樊市", RegionLevel.PREFECTURE, "990000");
        city.describe(new RegionDescription("古阳市", RegionLevel.PREFECTURE, "990000", null, null));
        var unit = PrintedUnit.of("古樊市财政局", List.of(PROVINCE), List.of(city));
        assertThat(unit.region()).isSameAs(city);
        assertThat(unit.shortName()).isEqualTo("财政局");
    }

    @Test
    void ways_to_print_one_department_share_a_key() {
        assertThat(List.of("发改委", "发展改革委", "发展和改革委员会", "发展改革局"))
                .extracting(UnitNames::key)
                .containsOnly("发展和改革");
        assertThat(UnitNames.id("990100", "发改委")).isEqualTo(UnitNames.id("990100", "发展和改革委员会"));
        assertThat(UnitNames.key("住建局")).isEqualTo(UnitNames.key("住房城乡建设局"));
        assertThat(UnitNames.key("环保局")).isNotEqualTo(UnitNames.key("生态环境局"));
    }

    @ParameterizedTest
    @CsvSource({"宁夏回族自治区, 宁夏", "海西蒙古族藏族自治州, 海西", "吴忠市, 吴忠", "伊川县, 伊川", "城区, 城区", "内蒙古自治区, 内蒙古"})
    void a_region_is_known_by_its_short_name(String name, String shortName) {
        assertThat(RegionNames.shortened(name)).isEqualTo(shortName);
    }
}
