package org.lantian.plan.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantian.plan.lifecycle.PlanStatus;

class TonnesSumTest {

    @Test
    void lower_plans_that_bring_too_little_are_named_with_their_figures() {
        var sum = sum(
                Goals.of(">=", "2.1", "万吨"), true, Goals.of(">=", "9000", "t"), Goals.of("decrease_by", "10000", "t"));
        assertThat(sum.verdict()).isEqualTo(TonnesSum.Verdict.SHORT);
        assertThat(sum.gap()).isEqualByComparingTo("2000");
        assertThat(sum.shares()).hasSize(2);
        assertThat(sum.reason()).isEqualTo("上级 21000 吨，下级合计 19000 吨，相差 2000 吨");
    }

    @Test
    void enough_is_enough_and_while_plans_are_missing_too_little_is_no_verdict() {
        assertThat(sum(Goals.of(">=", "100", "t"), false, Goals.of(">=", "120", "t"))
                        .verdict())
                .isEqualTo(TonnesSum.Verdict.ADDS_UP);
        assertThat(sum(Goals.of(">=", "100", "t"), false, Goals.of(">=", "20", "t"))
                        .verdict())
                .isEqualTo(TonnesSum.Verdict.INCOMPLETE);
    }

    @Test
    void a_cap_is_exceeded_and_never_short() {
        var cap = Goals.of("<=", "100", "t");
        assertThat(sum(cap, true, Goals.of("<=", "60", "t"), Goals.of("<=", "50", "t"))
                        .verdict())
                .isEqualTo(TonnesSum.Verdict.EXCEEDS);
        assertThat(sum(cap, true, Goals.of("<=", "60", "t")).verdict()).isEqualTo(TonnesSum.Verdict.ADDS_UP);
    }

    @Test
    void a_plan_without_such_a_target_is_named_and_another_year_does_not_count() {
        var sum = sum(Goals.of(">=", "100", "t"), true, Goals.of(">=", "200", "t", null, 2030, null, false, false));
        assertThat(sum.verdict()).isEqualTo(TonnesSum.Verdict.SHORT);
        assertThat(sum.without()).hasSize(1);
        assertThat(TonnesSum.of(plan(Goals.of(">=", "80", "%")), List.of(plan()), true))
                .isEmpty();
    }

    private static TonnesSum sum(LevelTarget upper, boolean complete, LevelTarget... lower) {
        var plans = java.util.Arrays.stream(lower).map(TonnesSumTest::plan).toList();
        return TonnesSum.of(plan(upper), plans, complete).get(0);
    }

    private static LevelPlan plan(LevelTarget... targets) {
        var reference = new PlanReference(UUID.randomUUID(), "方案", "990100", PlanStatus.ISSUED);
        return new LevelPlan(reference, List.of(), List.of(targets));
    }
}
