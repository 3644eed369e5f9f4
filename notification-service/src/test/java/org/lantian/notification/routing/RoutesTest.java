package org.lantian.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantian.notification.notice.Addressed;
import org.lantian.notification.notice.Concern;
import org.lantian.notification.notice.NoticeKind;

class RoutesTest {

    @Test
    void an_assignment_is_told_to_its_unit_alone() {
        assertThat(Routes.assigned(fact(List.of("lead"))))
                .extracting(Addressed::unitId, Addressed::kind)
                .containsExactly(tuple("unit", NoticeKind.ASSIGNED));
    }

    @Test
    void an_overdue_duty_is_told_to_its_unit_and_in_copy_to_the_other_leads() {
        assertThat(Routes.overdue(fact(List.of("lead", "unit", "lead"))))
                .extracting(Addressed::unitId, addressed -> addressed.item().concern())
                .containsExactly(tuple("unit", Concern.OWN), tuple("lead", Concern.COPY));
    }

    @Test
    void a_submission_is_told_to_the_leads_for_review_and_a_leads_own_to_nobody() {
        assertThat(Routes.submitted(fact(List.of("lead"))))
                .extracting(
                        Addressed::unitId,
                        Addressed::kind,
                        addressed -> addressed.item().concern())
                .containsExactly(tuple("lead", NoticeKind.REVIEW, Concern.REVIEW));
        assertThat(Routes.submitted(fact(List.of("unit")))).isEmpty();
    }

    @Test
    void a_return_carries_its_reason() {
        assertThat(Routes.returned(fact(List.of())).get(0).item().detail()).isEqualTo("佐证材料不全");
    }

    @Test
    void a_target_is_told_once_to_each_unit_whatever_its_roles() {
        var unit = new IndicatorFact.ResponsibleUnit("unit", "生态环境局", "990100", "LEAD");
        var fact = new IndicatorFact(
                "target",
                null,
                null,
                "GB 3095-2012",
                "990100",
                "示例市",
                "优良天数比率",
                ">=",
                new BigDecimal("80.0"),
                "%",
                new BigDecimal("71.5"),
                "2016",
                "MISSED",
                null,
                List.of(unit, unit));
        var told = Routes.offTarget(fact);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).item().title()).isEqualTo("示例市 优良天数比率 ≥ 80.0 %");
        assertThat(told.get(0).item().detail()).isEqualTo("2016：实际 71.5 %");
        assertThat(told.get(0).item().planTitle()).isEqualTo("GB 3095-2012");
    }

    private static TaskFact fact(List<String> leads) {
        return new TaskFact(
                "a-1",
                "p-1",
                "方案",
                "10",
                "推进清洁运输",
                "unit",
                "交通运输局",
                "990101",
                LocalDate.of(2025, 12, 31),
                leads,
                3,
                4,
                "佐证材料不全",
                "officer");
    }
}
