package org.lantian.task.assignment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;
import org.lantian.task.testing.Told;

/** What this service publishes fits its own contracts, and it understands the examples of those that it listens to. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractTest {

    private static final String REGION = "140200";

    private final Topic plans = new Topic("plan-events");
    private final Topic notices = new Topic("notification-events");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assigned",
                "signed-for",
                "submitted",
                "returned",
                "completed",
                "cancelled",
                "started",
                "blocked",
                "resumed",
                "extension-requested",
                "extension-decided",
                "report-missing",
                "milestone-missed",
                "carried-on",
                "handed-over",
                "due-soon",
                "overdue"
            })
    void each_example_fits_its_schema(String fact) {
        var contract = Contract.of("task-service", "task." + fact);
        assertThat(contract.violations(contract.example())).isEmpty();
        assertThat(contract.violations("{}")).isNotEmpty();
    }

    @Test
    void what_a_unit_and_its_reviewer_do_is_published_as_agreed() {
        var planId = UUID.randomUUID();
        new IssuedMeasure(planId, REGION).unit("u-unit", REGION, "RESPONSIBLE").issue(plans);
        var id = Duties.id(Duties.of(planId, 1), "u-unit");
        var officer = Tokens.officer("u-unit", REGION);
        var supervisor = Tokens.supervisor(REGION);
        Duties.sign(officer, id).statusCode(200);
        Duties.submit(officer, id).statusCode(200);
        Duties.post(supervisor, id, "return", "{\"reason\": \"缺少清单\"}").statusCode(200);
        Duties.submit(officer, id).statusCode(200);
        Duties.complete(supervisor, id).statusCode(200);

        var told = new Told(planId);
        assertThat(told.await("task.completed", 1)).hasSize(1);
        assertThat(told.until("task.assigned")).hasSize(1);
        assertThat(told.until("task.submitted")).hasSize(2);
        assertThat(told.until("task.returned"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("reason").asText()).isEqualTo("缺少清单"));
        assertThat(told.until("task.signed-for")).singleElement().satisfies(event -> {
            assertThat(event.get("via").asText()).isEqualTo("assignment");
            assertThat(event.get("by").asText()).isEqualTo("unit-officer-" + REGION);
        });
    }

    @Test
    void a_measure_as_plan_service_issues_and_withdraws_it_is_understood() {
        var example =
                JsonPath.from(Contract.of("plan-service", "plan.measure-issued").example());
        var planId = UUID.fromString(example.getString("planId"));
        plans.publish("plan.measure-issued", planId.toString(), example.prettify());

        int units = example.getList("responsibilities").size();
        var assignments = Duties.of(planId, units);
        assertThat(assignments.getList("items.unitName"))
                .containsExactlyInAnyOrderElementsOf(example.getList("responsibilities.unitName"));
        assertThat(assignments.getString("items[0].dueOn")).isEqualTo(example.getString("dueOn"));
        var shown = Duties.show(assignments.getString("items[0].id"));
        assertThat(shown.getList("milestones.dueOn")).isEqualTo(example.getList("milestones.dueOn"));
        assertThat(shown.getList("recurring.every")).isEqualTo(example.getList("recurring.every"));

        var withdrawal = Contract.of("plan-service", "plan.measure-withdrawn").example();
        var measureId = JsonPath.from(withdrawal).getString("measureId");
        plans.publish(
                "plan.measure-withdrawn",
                planId.toString(),
                withdrawal.replace(measureId, example.getString("measureId")));
        await().atMost(20, SECONDS)
                .until(() -> Duties.all(planId).getList("items.state").stream().allMatch("CANCELLED"::equals));
    }

    @Test
    void the_directory_as_plan_service_tells_it_is_understood() {
        var unit = JsonPath.from(
                Contract.of("plan-service", "directory.unit-changed").example());
        var region = JsonPath.from(
                Contract.of("plan-service", "directory.region-changed").example());
        plans.publish("directory.unit-changed", unit.getString("unitId"), unit.prettify());
        plans.publish("directory.region-changed", region.getString("code"), region.prettify());

        var planId = UUID.randomUUID();
        var code = region.getString("code");
        new IssuedMeasure(planId, code).unit("u-there", code, "RESPONSIBLE").issue(plans);
        var id = Duties.id(Duties.of(planId, 1), "u-there");
        await().atMost(20, SECONDS)
                .until(() -> region.getString("name").equals(Duties.show(id).getString("unitRegionName")));
    }

    @Test
    void a_unit_that_signs_for_a_notice_has_signed_for_its_own_duties_in_it_once() {
        var example = JsonPath.from(
                Contract.of("notification-service", "notification.signed-for").example());
        var unitId = example.getString("unitId");
        var planId = UUID.randomUUID();
        new IssuedMeasure(planId, REGION)
                .unit(unitId, REGION, "LEAD")
                .unit("u-other", REGION, "COOPERATING")
                .issue(plans);
        var assignments = Duties.of(planId, 2);
        var own = Duties.id(assignments, unitId);
        var other = Duties.id(assignments, "u-other");
        Duties.sign(Tokens.officer("u-other", REGION), other).statusCode(200);

        var ids = example.getList("assignmentIds", String.class);
        var signed = Contract.of("notification-service", "notification.signed-for")
                .example()
                .replace(ids.get(0), own)
                .replace(ids.get(1), other);
        notices.publish("notification.signed-for", example.getString("noticeId"), signed);
        notices.publish("notification.signed-for", example.getString("noticeId"), signed);
        notices.publish("notification.rehearsed", example.getString("noticeId"), "{}");
        notices.publish("notification.signed-for", example.getString("noticeId"), "{\"unitId\": 7}");
        notices.publish(
                "notification.signed-for",
                example.getString("noticeId"),
                signed.replace(own, UUID.randomUUID().toString()));

        await().atMost(20, SECONDS)
                .until(() -> Duties.show(own).getString("state").equals("SIGNED_FOR"));
        var shown = Duties.show(own);
        assertThat(shown.getString("signedBy")).isEqualTo(example.getString("signedBy"));
        assertThat(shown.getString("signedAt")).isEqualTo(example.getString("signedAt"));
        assertThat(shown.getString("history[1].reason")).isEqualTo("notice " + example.getString("noticeId"));
        assertThat(new Told(planId).await("task.signed-for", 2))
                .extracting(event -> event.get("via").asText())
                .containsExactlyInAnyOrder("notice", "assignment");
    }
}
