package org.lantian.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.notification.directory.Recipient;
import org.lantian.notification.directory.Region;
import org.lantian.notification.fact.Happening;
import org.lantian.notification.fact.IndicatorFact;
import org.lantian.notification.fact.ResponsibleUnit;
import org.lantian.notification.fact.TaskFact;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;
import org.lantian.notification.routing.Routes.Telling;

class RoutesTest {

    private static final Routes DEFAULTS = Routes.with(Map.of());

    @Test
    void an_assignment_is_told_to_its_unit_alone() {
        assertThat(DEFAULTS.of(happening("task.assigned")))
                .containsExactly(new Telling("assigned", Recipient.UNIT, NoticeKind.ASSIGNED, Severity.BLUE, false));
    }

    @Test
    void an_overdue_duty_is_told_to_its_unit_and_then_to_the_leads() {
        assertThat(DEFAULTS.of(happening("task.overdue")))
                .extracting(Telling::recipient, Telling::severity)
                .containsExactly(tuple(Recipient.UNIT, Severity.YELLOW), tuple(Recipient.LEADS, Severity.YELLOW));
    }

    @Test
    void a_submission_is_told_to_the_leads_for_review() {
        assertThat(DEFAULTS.of(happening("task.submitted")))
                .extracting(Telling::recipient, Telling::kind)
                .containsExactly(tuple(Recipient.LEADS, NoticeKind.REVIEW));
    }

    @Test
    void what_no_route_names_is_told_to_nobody() {
        assertThat(DEFAULTS.of(happening("task.signed-for"))).isEmpty();
    }

    @Test
    void a_route_of_the_same_name_replaces_the_default_and_others_come_beside_it() {
        var routes = Routes.with(Map.of(
                "overdue", route(Set.of(Recipient.SUPERVISOR), null, null, null, Severity.RED),
                "extra", route(Set.of(Recipient.UNIT_ABOVE), null, null, null, null)));
        assertThat(routes.of(happening("task.overdue")))
                .containsExactly(
                        new Telling("extra", Recipient.UNIT_ABOVE, NoticeKind.OVERDUE, Severity.YELLOW, false),
                        new Telling("overdue", Recipient.SUPERVISOR, NoticeKind.OVERDUE, Severity.RED, false));
    }

    @Test
    void a_route_looks_at_region_level_role_and_severity() {
        assertThat(matches(route(Set.of(), Set.of("990000"), null, null, null))).isTrue();
        assertThat(matches(route(Set.of(), Set.of("640000"), null, null, null))).isFalse();
        assertThat(matches(route(Set.of(), null, Set.of(Region.Level.COUNTY), null, null)))
                .isTrue();
        assertThat(matches(route(Set.of(), null, Set.of(Region.Level.PREFECTURE), null, null)))
                .isFalse();
        assertThat(matches(route(Set.of(), null, null, Set.of("LEAD"), null))).isTrue();
        assertThat(matches(route(Set.of(), null, null, Set.of("COOPERATING"), null)))
                .isFalse();
        var grave = new Route(
                Set.of("task.overdue"),
                Severity.RED,
                null,
                null,
                null,
                null,
                Set.of(),
                NoticeKind.OVERDUE,
                null,
                null,
                null);
        assertThat(matches(grave)).isFalse();
    }

    @Test
    void a_return_carries_its_reason_and_a_grave_delay_its_colour() {
        assertThat(happening("task.returned").item().detail()).isEqualTo("佐证材料不全");
        assertThat(fact(40).as("task.overdue").severity()).isEqualTo(Severity.ORANGE);
    }

    @Test
    void a_blocked_duty_is_told_to_those_who_can_clear_the_way() {
        assertThat(DEFAULTS.of(happening("task.blocked")))
                .extracting(Telling::recipient)
                .containsExactly(Recipient.LEADS, Recipient.SUPERVISOR);
        assertThat(happening("task.blocked").item().detail()).isEqualTo("佐证材料不全；需要：下达资金");
    }

    @Test
    void a_request_for_more_time_goes_to_the_leads_and_its_answer_to_the_unit() {
        assertThat(DEFAULTS.of(happening("task.extension-requested")))
                .extracting(Telling::recipient)
                .containsExactly(Recipient.LEADS);
        assertThat(happening("task.extension-requested").item().detail()).isEqualTo("申请延期至 2026-03-31：佐证材料不全");
        assertThat(DEFAULTS.of(happening("task.extension-decided")))
                .extracting(Telling::recipient)
                .containsExactly(Recipient.UNIT);
        assertThat(happening("task.extension-decided").item().detail()).isEqualTo("同意延期：佐证材料不全");
    }

    @Test
    void a_missing_report_is_told_to_the_unit_that_owes_it() {
        assertThat(DEFAULTS.of(happening("task.report-missing")))
                .extracting(Telling::recipient)
                .containsExactly(Recipient.UNIT);
        assertThat(happening("task.report-missing").item().detail()).isEqualTo("2025-11 进展报告应于 2025-12-05 前报送，已逾期 2 天");
    }

    @Test
    void a_target_is_told_once_to_each_unit_whatever_its_roles() {
        var unit = new ResponsibleUnit("unit", "生态环境局", "990100", "LEAD");
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
        var told = fact.as("indicator.off-target");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).item().title()).isEqualTo("示例市 优良天数比率 ≥ 80.0 %");
        assertThat(told.get(0).item().detail()).isEqualTo("2016：实际 71.5 %");
        assertThat(told.get(0).item().planTitle()).isEqualTo("GB 3095-2012");
    }

    private static boolean matches(Route route) {
        return route.matches(happening("task.overdue"));
    }

    private static Route route(
            Set<Recipient> tell,
            @Nullable Set<String> regions,
            @Nullable Set<Region.Level> levels,
            @Nullable Set<String> roles,
            @Nullable Severity severity) {
        return new Route(
                Set.of("task.overdue"),
                null,
                roles,
                regions,
                null,
                levels,
                tell,
                NoticeKind.OVERDUE,
                severity,
                null,
                null);
    }

    private static Happening happening(String event) {
        return fact(4).as(event);
    }

    private static TaskFact fact(int overdueDays) {
        return new TaskFact(
                "a-1",
                "p-1",
                "方案",
                "990100",
                "10",
                "推进清洁运输",
                "unit",
                "交通运输局",
                "990101",
                "LEAD",
                LocalDate.of(2025, 12, 31),
                List.of("lead"),
                3,
                overdueDays,
                "佐证材料不全",
                "下达资金",
                LocalDate.of(2026, 3, 31),
                true,
                "2025-11",
                LocalDate.of(2025, 12, 5),
                2,
                null,
                null,
                null,
                "RETURNED",
                null,
                "officer");
    }
}
