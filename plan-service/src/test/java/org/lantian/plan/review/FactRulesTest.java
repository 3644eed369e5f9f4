package org.lantian.plan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.plan.extraction.duty.Role;
import org.lantian.plan.lifecycle.DefaultUnit;
import org.lantian.plan.lifecycle.Fact;

class FactRulesTest {

    @Test
    void a_unit_is_one_of_the_directory_or_called_as_units_are() {
        assertThat(wrong(new Fact.Responsibility("市交通运输局", Role.LEAD))).isEmpty();
        assertThat(wrong(new Fact.Responsibility("治超站点联合体", Role.LEAD))).isEmpty();
        assertThat(wrong(new Fact.Responsibility("随便写的", Role.LEAD))).containsExactly("fact.unit");
        assertThat(wrong(new Fact.DefaultResponsibility(List.of(new DefaultUnit("abc", Role.IMPLEMENTING)))))
                .containsExactly("fact.units[0].unit");
    }

    @Test
    void a_target_has_a_known_comparator_unit_of_measure_and_a_day_in_this_century() {
        assertThat(wrong(target("<=", "35", "ug/m3", "2025-12-31"))).isEmpty();
        assertThat(wrong(target("<=", "35", "微克/立方米", "2025-12-31"))).isEmpty();
        assertThat(wrong(target("=<", "35", "furlong", "1925-12-31")))
                .containsExactly("fact.comparator", "fact.unit", "fact.dueOn");
    }

    @Test
    void a_recurring_duty_has_a_period_and_a_whole_amount_or_none() {
        assertThat(wrong(new Fact.Recurring("month", null, null, null))).isEmpty();
        assertThat(wrong(new Fact.Recurring("month", ">=", new BigDecimal("20"), "%")))
                .isEmpty();
        assertThat(wrong(new Fact.Recurring("fortnight", ">=", null, null)))
                .containsExactly("fact.every", "fact.comparator");
    }

    @Test
    void a_key_area_is_a_region() {
        assertThat(wrong(new Fact.Document("方案", null, null, null, List.of("东溪区"))))
                .isEmpty();
        assertThat(wrong(new Fact.Document("方案", null, null, LocalDate.of(2024, 1, 1), List.of("东溪区", "月球"))))
                .containsExactly("fact.keyAreas[1]");
    }

    private static Fact.Target target(String comparator, String value, String unit, String dueOn) {
        return new Fact.Target(
                "细颗粒物浓度", comparator, new BigDecimal(value), unit, null, LocalDate.parse(dueOn), null, false, false);
    }

    private static List<String> wrong(Fact fact) {
        return FactRules.violations(fact, "治超站点联合体"::equals, "东溪区"::equals).stream()
                .map(Reason::field)
                .toList();
    }
}
