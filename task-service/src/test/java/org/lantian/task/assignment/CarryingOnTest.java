package org.lantian.task.assignment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;
import org.lantian.task.testing.Told;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CarryingOnTest {

    private static final String REGION = "130100";
    private static final LocalDate DUE = LocalDate.of(2999, 12, 31);

    private final Topic plans = new Topic("plan-events");
    private final UUID formerPlan = UUID.randomUUID();
    private final UUID laterPlan = UUID.randomUUID();
    private final Told told = new Told(laterPlan);

    @Test
    void an_unchanged_duty_goes_on_with_its_signature_and_history_and_is_not_assigned_again() {
        var former = new IssuedMeasure(formerPlan, REGION)
                .unit("u-a", REGION, "LEAD")
                .dueOn(DUE);
        former.issue(plans);
        var id = Duties.id(Duties.of(formerPlan, 1), "u-a");
        Duties.sign(Tokens.officer("u-a", REGION), id).statusCode(200);
        new Told(formerPlan).await("task.milestone-missed", 1);

        var later = new IssuedMeasure(laterPlan, REGION)
                .unit("u-a", REGION, "LEAD")
                .unit("u-new", REGION, "COOPERATING")
                .dueOn(DUE.plusYears(1))
                .continuing(former);
        later.issue(plans);

        var assignments = Duties.of(laterPlan, 2);
        assertThat(Duties.id(assignments, "u-a")).isEqualTo(id);
        var shown = Duties.show(id);
        assertThat(shown.getString("state")).isEqualTo("SIGNED_FOR");
        assertThat(shown.getString("signedBy")).isEqualTo("unit-officer-" + REGION);
        assertThat(shown.getString("measureId")).isEqualTo(later.measureId.toString());
        assertThat(shown.getString("dueOn")).isEqualTo("3000-12-31");
        assertThat(shown.getList("history.to")).containsExactly("ASSIGNED", "SIGNED_FOR", "SIGNED_FOR");
        assertThat(shown.getString("history[2].reason")).contains("延续至").contains("时限由2999-12-31调整为3000-12-31");
        assertThat(told.await("task.carried-on", 1)).singleElement().satisfies(event -> {
            assertThat(event.get("formerPlanId").asText()).isEqualTo(formerPlan.toString());
            assertThat(event.get("assignmentId").asText()).isEqualTo(id);
        });
        assertThat(told.until("task.assigned"))
                .as("only the unit that came is assigned")
                .singleElement()
                .satisfies(event -> assertThat(event.get("unitId").asText()).isEqualTo("u-new"));
        assertThat(Duties.all(formerPlan).getInt("total")).isZero();
        assertThat(told.await("task.milestone-missed", 1))
                .as("the unit that came is told; the other one was told under the former plan")
                .singleElement()
                .satisfies(event -> assertThat(event.get("unitId").asText()).isEqualTo("u-new"));
    }

    @Test
    void a_unit_that_is_not_named_any_more_is_released_and_what_was_completed_stays_completed() {
        var former = new IssuedMeasure(formerPlan, REGION)
                .unit("u-gone", REGION, "RESPONSIBLE")
                .unit("u-done", REGION, "RESPONSIBLE");
        former.issue(plans);
        var assignments = Duties.of(formerPlan, 2);
        var done = Duties.id(assignments, "u-done");
        var officer = Tokens.officer("u-done", REGION);
        Duties.sign(officer, done).statusCode(200);
        Duties.submit(officer, done).statusCode(200);
        Duties.complete(Tokens.supervisor(REGION), done).statusCode(200);

        new IssuedMeasure(laterPlan, REGION)
                .unit("u-done", REGION, "RESPONSIBLE")
                .continuing(former)
                .issue(plans);

        assertThat(Duties.of(laterPlan, 1).getString("items[0].state")).isEqualTo("COMPLETED");
        var released = Duties.show(Duties.id(assignments, "u-gone"));
        assertThat(released.getString("state")).isEqualTo("CANCELLED");
        assertThat(released.getString("history[1].reason")).isEqualTo("《测试市实施方案》不再列为该任务责任单位");
    }

    @Test
    void a_continuation_that_is_heard_of_before_its_origin_leaves_nothing_open_twice() {
        var former = new IssuedMeasure(formerPlan, REGION).unit("u-a", REGION, "LEAD");
        var later =
                new IssuedMeasure(laterPlan, REGION).unit("u-a", REGION, "LEAD").continuing(former);
        later.issue(plans);
        Duties.of(laterPlan, 1);
        former.issue(plans);
        later.issue(plans);
        new IssuedMeasure(formerPlan, REGION).unit("u-after", REGION, "LEAD").issue(plans);

        await().atMost(30, SECONDS).until(() -> Duties.all(formerPlan).getInt("total") == 1);
        assertThat(Duties.all(formerPlan).getList("items.unitId")).containsExactly("u-after");
        assertThat(Duties.all(laterPlan).getInt("total")).isEqualTo(1);
    }

    @Test
    void how_often_units_report_and_when_they_are_reminded_goes_on_too() {
        var former = new IssuedMeasure(formerPlan, REGION)
                .unit("u-a", REGION, "LEAD")
                .dueOn(DUE);
        former.issue(plans);
        Duties.of(formerPlan, 1);
        var planner = Tokens.planner(REGION);
        Duties.put(planner, "reporting-cycles/" + UUID.randomUUID(), """
                {"planId": "%s", "every": "MONTH", "graceDays": 5, "startsOn": "2020-01-01"}""".formatted(formerPlan))
                .statusCode(200);
        Duties.put(planner, "reminder-policies/" + UUID.randomUUID(), """
                {"planId": "%s", "steps": {"daysBefore": [30]}}""".formatted(formerPlan))
                .statusCode(200);

        new IssuedMeasure(laterPlan, REGION)
                .unit("u-a", REGION, "LEAD")
                .dueOn(DUE)
                .continuing(former)
                .issue(plans);
        Duties.of(laterPlan, 1);
        for (var kept : List.of("reporting-cycles", "reminder-policies")) {
            assertThat(Duties.kept(planner, kept, laterPlan)).as(kept).hasSize(1);
            assertThat(Duties.kept(planner, kept, formerPlan)).as(kept).isEmpty();
        }
    }
}
