package org.lantian.plan.level;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictnessTest {

    @ParameterizedTest
    @CsvSource({
        "<=, 35, ug/m3, <=, 35.0, AS_STRICT",
        "<=, 35, ug/m3, <=, 33, STRICTER",
        "<=, 35, ug/m3, <=, 37, WEAKER",
        "<=, 35, ug/m3, <, 35, AS_STRICT",
        "<, 35, ug/m3, <=, 35, WEAKER",
        ">=, 82, %, >=, 80.5, WEAKER",
        ">=, 82, %, >, 82, AS_STRICT",
        "decrease_by, 10, %, decrease_by, 8, WEAKER",
        "decrease_by, 10, %, decrease_by, 12, STRICTER"
    })
    void like_is_held_against_like(
            String upper, String upperValue, String unit, String lower, String lowerValue, String verdict) {
        var strictness = Strictness.of(Goals.of(upper, upperValue, unit), Goals.of(lower, lowerValue, unit));
        assertThat(strictness.verdict()).hasToString(verdict);
        assertThat(strictness.reason()).isNotEmpty();
    }

    @Test
    void a_change_and_a_level_are_told_apart() {
        var change = Goals.of("decrease_by", "10", "%", 2020, 2025, null, false, false);
        assertIncomparable(change, Goals.of("<=", "35", "ug/m3"), "上级为变化幅度，下级为绝对值");
        assertIncomparable(Goals.of("<=", "35", "ug/m3"), change, "上级为绝对值，下级为变化幅度");
    }

    @Test
    void other_units_years_baselines_scopes_and_directions_raise_no_alarm_but_are_named_all_at_once() {
        var upper = Goals.of("decrease_by", "10", "%", 2020, 2025, null, false, false);
        var lower = Goals.of("increase_by", "1", "percentage_point", 2022, 2027, "城市建成区", false, false);
        assertIncomparable(upper, lower, "比较方式不同", "单位不同", "年份不同", "基准年不同", "适用范围不同");
    }

    @Test
    void the_whole_of_each_region_is_the_same_scope() {
        var upper = Goals.of("<=", "35", "ug/m3", null, 2025, "全省", false, false);
        var lower = Goals.of("<=", "37", "ug/m3", null, 2025, "全市", false, false);
        assertThat(Strictness.of(upper, lower).verdict()).isEqualTo(Strictness.Verdict.WEAKER);
        assertThat(Strictness.of(upper, Goals.of("<=", "37", "ug/m3")).verdict())
                .isEqualTo(Strictness.Verdict.WEAKER);
    }

    @Test
    void what_is_shared_out_is_never_weaker_by_itself() {
        assertIncomparable(Goals.of(">=", "21000", "t"), Goals.of(">=", "900", "t"), "按合计核对");
        assertIncomparable(Goals.of(">=", "120", "台"), Goals.of(">=", "9", "台"), "按合计核对");
    }

    @Test
    void who_only_strives_for_a_binding_target_sets_it_weaker_and_a_striven_one_binds_nobody() {
        var binding = Goals.of("<=", "35", "ug/m3");
        var striven = Goals.of("<=", "35", "ug/m3", null, 2025, null, true, false);
        assertThat(Strictness.of(binding, striven).verdict()).isEqualTo(Strictness.Verdict.WEAKER);
        assertIncomparable(striven, Goals.of("<=", "40", "ug/m3"), "力争目标");
        var about = Goals.of("<=", "35", "ug/m3", null, 2025, null, false, true);
        assertIncomparable(about, Goals.of("<=", "36", "ug/m3"), "约数");
    }

    private static void assertIncomparable(LevelTarget upper, LevelTarget lower, String... reasons) {
        var strictness = Strictness.of(upper, lower);
        assertThat(strictness.verdict()).isEqualTo(Strictness.Verdict.NOT_COMPARABLE);
        assertThat(strictness.reason()).contains(reasons);
    }
}
