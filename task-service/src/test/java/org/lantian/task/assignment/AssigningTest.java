package org.lantian.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;
import org.lantian.task.testing.Told;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AssigningTest {

    private static final String REGION = "110100";

    @Inject
    DataSource database;

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private final Told told = new Told(planId);

    @Test
    void an_issued_measure_opens_one_assignment_per_unit_and_role() {
        var measure = new IssuedMeasure(planId, REGION)
                .unit("u-lead", REGION, "LEAD")
                .unit("u-helps", REGION, "COOPERATING")
                .unit("u-county", "110101", "IMPLEMENTING")
                .unit("u-lead", REGION, "IMPLEMENTING")
                .dueOn(LocalDate.of(2999, 12, 31));
        measure.issue(plans);

        var assignments = Duties.of(planId, 4);
        var lead = assignments.getMap("items.find { it.role == 'LEAD' }");
        assertThat(lead)
                .containsEntry("planTitle", "测试市实施方案")
                .containsEntry("measureId", measure.measureId.toString())
                .containsEntry("measureNumber", "10")
                .containsEntry("measureSegment", 2)
                .containsEntry("title", "推进清洁运输")
                .containsEntry("unitId", "u-lead")
                .containsEntry("unitName", "单位u-lead")
                .containsEntry("roleLabel", "牵头单位")
                .containsEntry("state", "ASSIGNED")
                .containsEntry("stateLabel", "待签收")
                .containsEntry("dueOn", "2999-12-31")
                .containsEntry("overdueDays", 0)
                .containsEntry("signedAt", null);
        var events = told.await("task.assigned", 4);
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(event.get("leadUnitIds").get(0).asText()).isEqualTo("u-lead"));
        assertThat(events.stream().map(event -> event.get("assignmentId").asText()))
                .containsExactlyInAnyOrderElementsOf(assignments.getList("items.id"));
    }

    @Test
    void the_same_measure_issued_again_opens_nothing_twice() {
        var measure = new IssuedMeasure(planId, REGION).unit("u-a", REGION, "RESPONSIBLE");
        var first = measure.issue(plans);
        plans.publish(first, "plan.measure-issued", planId.toString(), measure.json());
        measure.issue(plans);
        measure.unit("u-b", REGION, "COOPERATING").issue(plans);

        assertThat(Duties.of(planId, 2).getList("items.unitId")).containsExactlyInAnyOrder("u-a", "u-b");
        assertThat(told.await("task.assigned", 2)).hasSize(2);
    }

    @Test
    void a_withdrawn_measure_cancels_what_is_open_with_the_reason() {
        var measure = new IssuedMeasure(planId, REGION).unit("u-a", REGION, "RESPONSIBLE");
        measure.issue(plans);
        withdraw(measure.measureId);
        withdraw(measure.measureId);

        var cancelled = told.await("task.cancelled", 1);
        assertThat(cancelled.get(0).get("reason").asText()).isEqualTo("调整");
        var id = Duties.id(Duties.of(planId, 1), "u-a");
        var history = Duties.show(id);
        assertThat(history.getString("state")).isEqualTo("CANCELLED");
        assertThat(history.getList("history.to")).containsExactly("ASSIGNED", "CANCELLED");
        assertThat(history.getList("history.reason")).containsExactly(null, "调整");
        assertThat(told.await("task.cancelled", 1)).hasSize(1);
    }

    @Test
    void a_withdrawal_of_an_unknown_measure_an_unknown_type_and_a_bare_record_change_nothing() {
        withdraw(UUID.randomUUID());
        plans.publish("plan.rehearsed", planId.toString(), "{}");
        plans.publishBare(planId.toString(), "no event");
        new IssuedMeasure(planId, REGION).unit("u-a", REGION, "RESPONSIBLE").issue(plans);

        Duties.of(planId, 1);
        assertThat(parked()).anySatisfy(reason -> assertThat(reason).contains("no CloudEvent"));
    }

    @Test
    void a_measure_that_cannot_be_read_is_parked_and_the_next_one_is_taken() {
        plans.publish("plan.measure-issued", planId.toString(), "{\"planId\": \"" + planId + "\"}");
        plans.publish("plan.measure-issued", planId.toString(), "{\"planId\": ");
        new IssuedMeasure(planId, REGION).unit("u-a", REGION, "PROTECTING").issue(plans);
        new IssuedMeasure(planId, REGION).unit("u-a", REGION, "RESPONSIBLE").issue(plans);

        Duties.of(planId, 1);
        assertThat(parked())
                .anySatisfy(reason -> assertThat(reason).contains("planTitle"))
                .anySatisfy(reason -> assertThat(reason).contains("PROTECTING"));
    }

    @Test
    void a_duty_without_date_is_never_overdue_and_one_in_the_past_is_overdue_at_once_and_told_once() {
        new IssuedMeasure(planId, REGION).unit("u-free", REGION, "RESPONSIBLE").issue(plans);
        new IssuedMeasure(planId, REGION)
                .unit("u-late", REGION, "RESPONSIBLE")
                .dueOn(LocalDate.of(2020, 12, 31))
                .issue(plans);

        var assignments = Duties.of(planId, 2);
        assertThat(assignments.getList("items.unitId")).containsExactly("u-late", "u-free");
        assertThat(assignments.getInt("items[0].overdueDays")).isGreaterThan(1_000);
        assertThat(assignments.getString("items[1].dueOn")).isNull();
        var overdue = told.await("task.overdue", 1);
        assertThat(overdue.get(0).get("overdueDays").asInt()).isEqualTo(assignments.getInt("items[0].overdueDays"));
        assertThat(told.until("task.due-soon")).isEmpty();
    }

    @Test
    void thirty_units_of_one_measure_are_assigned_in_one_go() {
        var measure = new IssuedMeasure(planId, REGION);
        for (int unit = 0; unit < 30; unit++) {
            measure.unit("u-" + unit, REGION, "IMPLEMENTING");
        }
        measure.dueOn(LocalDate.of(2999, 1, 1)).issue(plans);

        Duties.of(planId, 30);
        assertThat(told.await("task.assigned", 30)).hasSize(30);
    }

    private void withdraw(UUID measureId) {
        plans.publish("plan.measure-withdrawn", planId.toString(), """
                {"planId": "%s", "measureId": "%s", "reason": "调整"}""".formatted(planId, measureId));
    }

    private List<String> parked() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select reason from parked_event where key = ?")) {
            select.setString(1, planId.toString());
            var reasons = new ArrayList<String>();
            var rows = select.executeQuery();
            while (rows.next()) {
                reasons.add(rows.getString(1));
            }
            return reasons;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
