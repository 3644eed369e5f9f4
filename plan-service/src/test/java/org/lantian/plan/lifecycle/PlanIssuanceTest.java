package org.lantian.plan.lifecycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.plan.SamplePlan;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanIssuanceTest {

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void an_imported_plan_shows_its_measures_with_roles_targets_and_dates() {
        var id = SamplePlan.imported("读取");
        given().auth()
                .oauth2(Tokens.planner("990100"))
                .get("/api/v1/plans/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("regionCode", equalTo("990100"))
                .body("status", equalTo("DRAFT"))
                .body("objectives.indicatorCode", containsInAnyOrder("PM25_MEAN", "GOOD_DAY_RATIO"))
                .body("horizon", equalTo("2025-12-31"));
        measures(id)
                .body("total", equalTo(3))
                .body("items.number", contains("2", "3", "4"))
                .body("items[0].responsibilities.role", contains("LEAD", "COOPERATING", "COOPERATING", "IMPLEMENTING"))
                .body("items[0].targets[0].indicatorCode", equalTo("GAS_BOILER_NOX"))
                .body("items[0].targets[0].comparator", equalTo("<"))
                .body("items[0].deadlines[0].dueOn", equalTo("2024-10-31"))
                .body("items[1].recurring.every", hasItem("month"));
    }

    @Test
    void issuing_resolves_units_expands_collective_names_and_publishes_by_contract() {
        var id = SamplePlan.imported("印发");
        issue(id).statusCode(200).body("status", equalTo("ISSUED"));
        measures(id)
                .body("items[0].responsibilities[3].units.name", contains("东溪区人民政府", "北岭县人民政府"))
                .body("items[0].responsibilities[1].units.name", contains("明湖市发展改革委"))
                .body("items[2].responsibilities.units.unitId.flatten()", everyItem(startsWith("u-990100-")));

        try (var topic = new Topic("plan-events")) {
            await().untilAsserted(() ->
                    assertThat(of(topic.all("plan.target-set"), id)).hasSize(4));
            var events = of(topic.all(), id);
            assertThat(Topic.attribute(events.get(0), "ce_type")).isEqualTo("org.lantian.plan.issued.v1");
            assertThat(of(topic.all("plan.measure-issued"), id)).hasSize(3);
            assertThat(events).allSatisfy(PlanIssuanceTest::keepsItsContract);
            assertThat(of(topic.all("plan.measure-issued"), id).get(2).value())
                    .as("a measure without a date is due with the plan's objectives")
                    .contains("\"dueOn\": \"2025-12-31\"")
                    .contains("\"dueInherited\": true");
        }
    }

    @Test
    void a_plan_is_issued_once() {
        var id = SamplePlan.imported("一次");
        issue(id).statusCode(200);
        issue(id).statusCode(409).body("code", equalTo("not_issuable")).body("reasons.field", contains("status"));
    }

    @Test
    void a_draft_for_consultation_waits_for_its_result() {
        var id = SamplePlan.imported("征求意见稿");
        issue(id).statusCode(409).body("reasons.message", contains("the consultation has no result yet"));
        given().auth()
                .oauth2(Tokens.planner("990100"))
                .contentType("application/json")
                .body("{\"summary\": \"征求12家单位意见\"}")
                .post("/api/v1/plans/" + id + "/consultation-result")
                .then()
                .statusCode(200);
        issue(id).statusCode(200);
    }

    @Test
    void a_stale_version_is_refused() {
        var id = SamplePlan.imported("版本");
        given().auth()
                .oauth2(Tokens.planner("990100"))
                .header("If-Match", "\"7\"")
                .post("/api/v1/plans/" + id + "/issuance")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale_version"));
    }

    @Test
    void only_planners_who_reach_the_region_issue() {
        var id = SamplePlan.imported("权限");
        var path = "/api/v1/plans/" + id + "/issuance";
        given().post(path).then().statusCode(401);
        given().auth().oauth2(Tokens.supervisor("990100")).post(path).then().statusCode(403);
        given().auth().oauth2(Tokens.planner("650000")).post(path).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.planner("650000"))
                .get("/api/v1/plans")
                .then()
                .body("items.id", hasSize(0));
    }

    private static io.restassured.response.ValidatableResponse issue(String id) {
        return given().auth()
                .oauth2(Tokens.planner("990100"))
                .post("/api/v1/plans/" + id + "/issuance")
                .then();
    }

    private static io.restassured.response.ValidatableResponse measures(String id) {
        return given().auth()
                .oauth2(Tokens.planner("990100"))
                .get("/api/v1/plans/" + id + "/measures")
                .then()
                .statusCode(200);
    }

    private static List<ConsumerRecord<String, String>> of(List<ConsumerRecord<String, String>> records, String key) {
        return records.stream().filter(r -> key.equals(r.key())).toList();
    }

    private static void keepsItsContract(ConsumerRecord<String, String> event) {
        var type = java.util.Objects.requireNonNull(Topic.attribute(event, "ce_type"));
        var name = type.substring("org.lantian.".length(), type.length() - ".v1".length());
        assertThat(Contract.of("plan-service", name).violations(event.value()))
                .as(name)
                .isEmpty();
    }
}
