package org.lantian.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.measure.Measure;
import org.lantian.task.measure.MeasureIssued;
import org.lantian.task.measure.MeasureIssued.Responsibility;
import org.lantian.task.measure.Role;
import org.lantian.task.move.AssignmentState;
import org.lantian.task.move.TaskEvent;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2025-12-20T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2025, 12, 31);

    private final Responsibility lead = new Responsibility("u-lead", "生态环境局", "990100", Role.LEAD);
    private final Responsibility helper = new Responsibility("u-helps", "交通运输局", "990100", Role.COOPERATING);

    @Test
    void a_duty_goes_from_assigned_to_completed_and_says_each_step() {
        var assignment = assignment(DUE, helper, lead);
        assertThat(assignment.open("plan-service").eventName()).isEqualTo("task.assigned");
        assertThat(assignment
                        .sign("officer", NOW, TaskEvent.Via.ASSIGNMENT, null)
                        .via())
                .isEqualTo(TaskEvent.Via.ASSIGNMENT);
        assertThat(assignment.signedAt).isEqualTo(NOW);
        assertThat(assignment.submit(DUE, null, "officer", NOW).facts().state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(assignment.sendBack("缺少清单", "lead", NOW).reason()).isEqualTo("缺少清单");
        assignment.submit(DUE, null, "officer", NOW);
        assertThat(assignment.complete("lead", NOW, null).eventName()).isEqualTo("task.completed");

        assertThat(assignment.history)
                .extracting(change -> change.toState)
                .containsExactly(
                        AssignmentState.ASSIGNED,
                        AssignmentState.SIGNED_FOR,
                        AssignmentState.SUBMITTED,
                        AssignmentState.RETURNED,
                        AssignmentState.SUBMITTED,
                        AssignmentState.COMPLETED);
        assertThat(assignment.history.get(3).reason).isEqualTo("缺少清单");
    }

    @Test
    void a_step_out_of_turn_is_refused_and_leaves_no_trace() {
        var assignment = assignment(DUE, helper, lead);
        assertThatThrownBy(() -> assignment.submit(DUE, null, "officer", NOW))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("ASSIGNED")
                .hasMessageContaining("SUBMITTED");
        assertThatThrownBy(() -> assignment.complete("lead", NOW, null)).isInstanceOf(Refusal.Conflict.class);
        assignment.cancel("调整", "plan-service", NOW);
        assertThatThrownBy(() -> assignment.sign("officer", NOW, TaskEvent.Via.NOTICE, null))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(assignment.state).isEqualTo(AssignmentState.CANCELLED);
        assertThat(assignment.history).hasSize(1);
    }

    @Test
    void more_time_is_never_less_than_what_there_is() {
        var assignment = assignment(DUE, helper, lead);
        assertThatThrownBy(() -> assignment.postpone(DUE, "晚", "lead", NOW))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining(DUE.toString());
        assignment.postpone(DUE.plusDays(1), "晚", "lead", NOW);
        assertThat(assignment.dueOn).isEqualTo(DUE.plusDays(1));
        assertThat(assignment.originalDueOn).isEqualTo(DUE);
    }

    @Test
    void the_table_of_moves_is_the_whole_of_what_can_happen() {
        assertThat(Stream.of(AssignmentState.values())
                        .flatMap(from -> Stream.of(AssignmentState.values())
                                .filter(from::allows)
                                .map(to -> from + " " + to)))
                .containsExactly(
                        "ASSIGNED SIGNED_FOR",
                        "ASSIGNED CANCELLED",
                        "SIGNED_FOR IN_PROGRESS",
                        "SIGNED_FOR BLOCKED",
                        "SIGNED_FOR SUBMITTED",
                        "SIGNED_FOR CANCELLED",
                        "IN_PROGRESS BLOCKED",
                        "IN_PROGRESS SUBMITTED",
                        "IN_PROGRESS CANCELLED",
                        "BLOCKED IN_PROGRESS",
                        "BLOCKED CANCELLED",
                        "SUBMITTED RETURNED",
                        "SUBMITTED COMPLETED",
                        "SUBMITTED CANCELLED",
                        "RETURNED IN_PROGRESS",
                        "RETURNED BLOCKED",
                        "RETURNED SUBMITTED",
                        "RETURNED CANCELLED");
    }

    @Test
    void a_blocked_duty_says_what_would_unblock_it_until_it_goes_on() {
        var assignment = assignment(DUE, helper, lead);
        assignment.sign("officer", NOW, TaskEvent.Via.ASSIGNMENT, null);
        assignment.start(DUE.minusDays(11), "officer", NOW);
        var blocked = assignment.block(new Blockage("资金未下达", "下达资金"), "officer", NOW);
        assertThat(blocked.unblockedBy()).isEqualTo("下达资金");
        assertThat(assignment.blockage).isEqualTo(new Blockage("资金未下达", "下达资金"));
        assertThat(overdueDays(assignment, DUE.plusDays(2))).isEqualTo(2);
        assertThatThrownBy(() -> assignment.submit(DUE, null, "officer", NOW)).isInstanceOf(Refusal.Conflict.class);
        assignment.resume("资金到位", "officer", NOW);
        assertThat(assignment.blockage).isNull();
        assertThat(assignment.dates.actualStart()).isEqualTo(StatedDate.on(DUE.minusDays(11)));
    }

    @Test
    void only_completed_and_cancelled_are_closed_and_only_what_waits_for_its_unit_is_open() {
        assertThat(AssignmentState.values())
                .filteredOn(AssignmentState::isClosed)
                .containsExactly(AssignmentState.COMPLETED, AssignmentState.CANCELLED);
        assertThat(AssignmentState.values())
                .filteredOn(AssignmentState::isOpen)
                .containsExactly(
                        AssignmentState.ASSIGNED,
                        AssignmentState.SIGNED_FOR,
                        AssignmentState.IN_PROGRESS,
                        AssignmentState.BLOCKED,
                        AssignmentState.RETURNED);
    }

    @Test
    void a_duty_is_overdue_from_the_day_after_its_due_date_until_it_is_submitted() {
        var assignment = assignment(DUE, helper, lead);
        assertThat(overdueDays(assignment, DUE)).isZero();
        assertThat(overdueDays(assignment, DUE.plusDays(1))).isEqualTo(1);
        assertThat(overdueDays(assignment, DUE.plusDays(40))).isEqualTo(40);
        assignment.sign("officer", NOW, TaskEvent.Via.ASSIGNMENT, null);
        assignment.submit(DUE, null, "officer", NOW);
        assertThat(overdueDays(assignment, DUE.plusDays(40))).isZero();
    }

    @Test
    void a_duty_without_due_date_is_never_overdue() {
        assertThat(overdueDays(assignment(null, helper, lead), LocalDate.of(2999, 1, 1)))
                .isZero();
    }

    @Test
    void the_lead_reviews_its_helpers_and_nobody_else() {
        assertThat(assignment(DUE, helper, lead).reviewingUnits()).containsExactly("u-lead");
        assertThat(assignment(DUE, lead, helper).reviewingUnits()).isEmpty();
        assertThat(assignment(DUE, helper).reviewingUnits()).isEmpty();
        var alsoLead = new Responsibility("u-lead", "生态环境局", "990100", Role.IMPLEMENTING);
        assertThat(assignment(DUE, alsoLead, lead).reviewingUnits()).isEmpty();
    }

    @Test
    void the_same_duty_has_the_same_id() {
        var measureId = UUID.fromString("0197b1c2-0000-7000-8000-000000000002");
        assertThat(Assignment.idOf(measureId, "u-lead", Role.LEAD))
                .isEqualTo(Assignment.idOf(measureId, "u-lead", Role.LEAD))
                .isNotEqualTo(Assignment.idOf(measureId, "u-lead", Role.IMPLEMENTING))
                .isNotEqualTo(Assignment.idOf(measureId, "u-lead2", Role.LEAD));
    }

    @Test
    void the_lead_closes_after_all_cooperating_units_and_is_told_which_are_open() {
        var closed = assignment(DUE, new Responsibility("u-closed", "公安局", "990100", Role.COOPERATING), lead);
        closed.cancel("调整", "plan-service", NOW);
        var below = assignment(DUE, new Responsibility("u-below", "县政府", "990101", Role.IMPLEMENTING), lead);
        var open = assignment(DUE, helper, lead);

        new JointDuty(List.of(closed, below)).letLeadClose();
        assertThatThrownBy(() -> new JointDuty(List.of(closed, below, open)).letLeadClose())
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.reasons())
                                .containsExactly(new Refusal.Reason("u-helps", "交通运输局 is ASSIGNED")));
    }

    private static long overdueDays(Assignment assignment, LocalDate on) {
        return AssignmentView.of(assignment, on).overdueDays();
    }

    private static Assignment assignment(@Nullable LocalDate dueOn, Responsibility of, Responsibility... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(of);
        var issued = new MeasureIssued(
                UUID.randomUUID(),
                "明湖市实施方案",
                "990100",
                UUID.randomUUID(),
                "10",
                1,
                "推进清洁运输",
                List.of(),
                dueOn,
                false,
                all,
                List.of(),
                List.of(),
                null);
        return new Assignment(new Measure(issued), issued, of, NOW);
    }
}
