package org.lantian.plan.lifecycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
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
class RevisionTest {

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void an_issued_revision_supersedes_its_predecessor_and_says_what_goes_on() {
        var former = issued("2024版");
        var later = SamplePlan.upload(revised("2025版").getBytes(StandardCharsets.UTF_8), "revised.txt")
                .statusCode(201)
                .extract()
                .<String>path("planId");
        var formerMeasures = measureIds(former);
        revise(later, former, "\"0\"").statusCode(200).body("predecessorId", equalTo(former));
        get(later + "/difference")
                .statusCode(200)
                .body("measures.kind", contains("ADDED", "UNCHANGED", "CHANGED", "REMOVED"))
                .body("measures[1].before.number", equalTo("2"))
                .body("measures[1].after.number", equalTo("3"))
                .body("measures[1].carriedOn", equalTo(true));

        post(later, "issuance", null).statusCode(200).body("status", equalTo("ISSUED"));

        get(former)
                .body("status", equalTo("SUPERSEDED"))
                .body("successorId", equalTo(later))
                .body("endReason", equalTo("由《明湖市空气质量持续改善实施方案（2025版）》取代"));
        try (var topic = new Topic("plan-events")) {
            await().untilAsserted(() ->
                    assertThat(of(topic, "plan.measure-withdrawn", former)).hasSize(2));
            assertThat(of(topic, "plan.measure-withdrawn", former))
                    .anySatisfy(event -> assertThat(event.value())
                            .contains(formerMeasures.get(1))
                            .contains("列为第4项"))
                    .anySatisfy(event -> assertThat(event.value()).contains(formerMeasures.get(2)));
            assertThat(of(topic, "plan.superseded", former)).hasSize(1).allSatisfy(RevisionTest::keepsItsContract);
            var issued = of(topic, "plan.measure-issued", later);
            assertThat(issued).hasSize(3).allSatisfy(RevisionTest::keepsItsContract);
            assertThat(issued.stream().filter(event -> event.value().contains(formerMeasures.get(0))))
                    .as("only the unchanged measure says whose duty it carries on")
                    .singleElement()
                    .satisfies(event -> assertThat(event.value()).contains("\"number\": \"3\""));
            assertThat(of(topic, "plan.target-set", later))
                    .allSatisfy(RevisionTest::keepsItsContract)
                    .filteredOn(event -> event.value().contains(former))
                    .as("all targets but the one that was tightened")
                    .hasSize(3);
            assertThat(of(topic, "plan.target-withdrawn", former))
                    .hasSize(1)
                    .allSatisfy(RevisionTest::keepsItsContract);
        }
    }

    @Test
    void a_draft_supersedes_only_a_plan_in_force_of_its_region_and_hears_every_reason_against_it() {
        var draft = SamplePlan.imported("草稿甲");
        var other = SamplePlan.imported("草稿乙");
        revise(draft, draft, "\"0\"")
                .statusCode(409)
                .body("code", equalTo("not_a_revision"))
                .body("reasons.field", contains("predecessor", "predecessor"));
        revise(draft, other, null).statusCode(428);
        revise(draft, other, "\"7\"").statusCode(412);
        revise(draft, "0197b1c2-0000-7000-8000-00000000dead", "\"0\"")
                .statusCode(422)
                .body("code", equalTo("unknown_plan"));
        get(draft + "/difference").statusCode(409).body("code", equalTo("no_predecessor"));
        get(draft + "/difference?from=" + other).statusCode(200).body("measures", hasSize(3));
    }

    @Test
    void of_two_revisions_only_the_first_one_issued_supersedes() {
        var former = issued("原方案");
        var first = SamplePlan.imported("修订一");
        var second = SamplePlan.imported("修订二");
        revise(first, former, "\"0\"").statusCode(200);
        revise(second, former, "\"0\"").statusCode(200);
        post(former, "closure", "{\"reason\": \"规划期满\"}")
                .statusCode(409)
                .body("code", equalTo("not_closable"))
                .body("reasons.field", contains("revision", "revision"));
        post(first, "issuance", null).statusCode(200);
        post(second, "issuance", null).statusCode(409).body("reasons.field", contains("predecessor"));
        given().auth()
                .oauth2(Tokens.planner("990100"))
                .header("If-Match", "*")
                .delete("/api/v1/plans/" + second + "/predecessor")
                .then()
                .statusCode(200)
                .body("predecessorId", nullValue());
        post(second, "issuance", null).statusCode(200);
    }

    @Test
    void a_closed_plan_withdraws_what_it_asked_for_with_the_reason() {
        var plan = issued("到期");
        post(plan, "closure", "{\"reason\": \" \"}").statusCode(422);
        post(plan, "closure", "{\"reason\": \"规划期满\"}")
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("endReason", equalTo("规划期满"));
        post(plan, "closure", "{\"reason\": \"再次\"}").statusCode(409).body("reasons.field", contains("status"));
        try (var topic = new Topic("plan-events")) {
            await().untilAsserted(() ->
                    assertThat(of(topic, "plan.target-withdrawn", plan)).hasSize(4));
            assertThat(of(topic, "plan.measure-withdrawn", plan))
                    .hasSize(3)
                    .allSatisfy(RevisionTest::keepsItsContract)
                    .allSatisfy(event -> assertThat(event.value()).contains("规划期满"));
            assertThat(of(topic, "plan.closed", plan)).hasSize(1).allSatisfy(RevisionTest::keepsItsContract);
        }
    }

    @Test
    void only_planners_who_reach_the_plan_close_or_revise_it() {
        var plan = issued("边界");
        var path = "/api/v1/plans/" + plan + "/closure";
        var body = "{\"reason\": \"规划期满\"}";
        given().contentType(ContentType.JSON).body(body).post(path).then().statusCode(401);
        for (var token : List.of(Tokens.supervisor("990100"), Tokens.auditor("990100"))) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        given().auth()
                .oauth2(Tokens.planner("640000"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.planner("990102"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(403);
    }

    private static String revised(String mark) {
        var text = SamplePlan.text(mark)
                .replace("（二）推进", "（二）发展清洁能源。加快分布式光伏建设。（市发展改革委负责）\n\n（三）推进")
                .replace("（三）加强餐饮油烟监管。每月开展一次", "（四）加强餐饮油烟监管。每周开展一次")
                .replace("35微克/立方米以内", "33微克/立方米以内");
        return text.substring(0, text.indexOf("（四）强化"));
    }

    private static String issued(String mark) {
        var id = SamplePlan.imported(mark);
        post(id, "issuance", null).statusCode(200);
        return id;
    }

    private static List<String> measureIds(String plan) {
        return get(plan + "/measures").statusCode(200).extract().path("items.id");
    }

    private static ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(Tokens.planner("990100"))
                .get("/api/v1/plans/" + path)
                .then();
    }

    private static ValidatableResponse revise(
            String plan, String former, @org.jspecify.annotations.Nullable String version) {
        var request = given().auth()
                .oauth2(Tokens.planner("990100"))
                .contentType(ContentType.JSON)
                .body("{\"planId\": \"" + former + "\"}");
        return (version == null ? request : request.header("If-Match", version))
                .put("/api/v1/plans/" + plan + "/predecessor")
                .then();
    }

    private static ValidatableResponse post(String plan, String what, @org.jspecify.annotations.Nullable String body) {
        var request = given().auth().oauth2(Tokens.planner("990100"));
        return (body == null ? request : request.contentType(ContentType.JSON).body(body))
                .post("/api/v1/plans/" + plan + "/" + what)
                .then();
    }

    private static List<ConsumerRecord<String, String>> of(Topic topic, String event, String plan) {
        return topic.all(event).stream().filter(r -> plan.equals(r.key())).toList();
    }

    private static void keepsItsContract(ConsumerRecord<String, String> event) {
        var type = java.util.Objects.requireNonNull(Topic.attribute(event, "ce_type"));
        var name = type.substring("org.lantian.".length(), type.length() - ".v1".length());
        assertThat(Contract.of("plan-service", name).violations(event.value()))
                .as(name)
                .isEmpty();
    }
}
