package org.lantian.plan.directory.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.plan.SamplePlan;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnitLifeTest {

    private static final String PLANNER = Tokens.planner("640000");

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void a_renamed_bureau_stays_the_same_unit_and_its_former_name_leads_to_it() {
        var id = add("640100", "环境保护局");
        put(
                        id,
                        "\"0\"",
                        "{\"name\": \"生态环境局\", \"kind\": \"DEPARTMENT\", \"aliases\": [\"环保局\"], \"reason\": \"机构改革\"}")
                .statusCode(200)
                .body("name", equalTo("银川市生态环境局"))
                .body("level", equalTo("prefecture"))
                .body("aliases", contains("环保局", "环境保护局"));
        assertThat(add("640100", "环境保护局")).isEqualTo(id);
        get(id + "/history")
                .statusCode(200)
                .body("items.what", contains("RENAMED"))
                .body("items[0].nameBefore", equalTo("银川市环境保护局"))
                .body("items[0].nameAfter", equalTo("银川市生态环境局"))
                .body("items[0].reason", equalTo("机构改革"));
    }

    @Test
    void a_merged_bureau_ends_in_its_successor_which_answers_to_its_names() {
        var former = add("640200", "环保局");
        var successor = add("640200", "生态环境保护局");
        post(former, "merger", "{\"successorId\": \"" + successor + "\", \"reason\": \"职责并入\"}")
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("successorId", equalTo(successor));
        assertThat(add("640200", "环保局")).isEqualTo(successor);
        get(former + "/history").body("items.what", contains("MERGED")).body("items.otherUnitId", contains(successor));
        get(successor + "/history")
                .body("items.what", contains("TOOK_OVER"))
                .body("items.otherUnitId", contains(former));
        post(former, "merger", "{\"successorId\": \"" + former + "\", \"reason\": \"再次\"}")
                .statusCode(409)
                .body("code", equalTo("not_mergeable"))
                .body("reasons.field", contains("state", "successorId"));
        try (var topic = new Topic("plan-events")) {
            await().untilAsserted(() -> assertThat(topic.all("directory.unit-changed"))
                    .filteredOn(event -> former.equals(event.key()))
                    .anySatisfy(event -> {
                        assertThat(event.value()).contains("MERGED").contains(successor);
                        assertThat(Contract.of("plan-service", "directory.unit-changed")
                                        .violations(event.value()))
                                .isEmpty();
                    }));
        }
    }

    @Test
    void what_a_plan_names_provisionally_is_confirmed_or_merged_and_later_plans_follow() {
        var id = SamplePlan.imported("临时单位");
        issue(id);
        String cityManagement = given().auth()
                .oauth2(Tokens.planner("990100"))
                .get("/api/v1/units?state=PROVISIONAL&regionCode=990100&q=城管局")
                .then()
                .body("total", equalTo(1))
                .extract()
                .path("items[0].id");
        var planner = Tokens.planner("990100");
        String housing = given().auth()
                .oauth2(planner)
                .get("/api/v1/units?regionCode=990100&q=住建局")
                .then()
                .extract()
                .path("items[0].id");
        post(planner, housing, "confirmation", "").statusCode(200).body("state", equalTo("CONFIRMED"));
        post(planner, housing, "confirmation", "").statusCode(409);
        post(planner, cityManagement, "merger", "{\"successorId\": \"" + housing + "\", \"reason\": \"重复\"}")
                .statusCode(200);
        var later = SamplePlan.imported("合并之后");
        issue(later);
        given().auth()
                .oauth2(planner)
                .get("/api/v1/plans/" + later + "/measures")
                .then()
                .body("items[1].responsibilities[0].unit", equalTo("市城管局"))
                .body("items[1].responsibilities[0].units.unitId", contains(housing));
        given().auth()
                .oauth2(planner)
                .get("/api/v1/plans/" + later + "/difference?from=" + id)
                .then()
                .body("measures.kind", contains("UNCHANGED", "UNCHANGED", "UNCHANGED"))
                .body("measures.responsibilities.flatten()", hasSize(0));
    }

    @Test
    void a_name_is_one_units_and_nobody_stands_below_himself() {
        var one = add("640500", "商务局");
        var other = add("640500", "供销社");
        var body = "{\"name\": \"商务局\", \"kind\": \"DEPARTMENT\", \"aliases\": [], \"parentId\": null}";
        put(other, null, body).statusCode(428);
        put(other, "\"9\"", body).statusCode(412);
        put(other, "\"0\"", body)
                .statusCode(409)
                .body("code", equalTo("unit_unchangeable"))
                .body("reasons.field", hasItem("name"));
        put(one, "\"0\"", body.replace("null", "\"" + one + "\""))
                .statusCode(422)
                .body("code", equalTo("unit_cycle"));
        put(other, "\"0\"", body.replace("商务局", "供销合作社").replace("null", "\"" + one + "\""))
                .statusCode(200)
                .body("parentId", equalTo(one));
        var abroad = given().auth()
                .oauth2(Tokens.planner("650000"))
                .contentType(ContentType.JSON)
                .body(body);
        abroad.put("/api/v1/units/" + one).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.auditor("000000"))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/units/" + one)
                .then()
                .statusCode(403);
        post("u-nowhere", "confirmation", "").statusCode(404);
    }

    private static void issue(String plan) {
        given().auth()
                .oauth2(Tokens.planner("990100"))
                .post("/api/v1/plans/" + plan + "/issuance")
                .then()
                .statusCode(200);
    }

    private static String add(String region, String name) {
        return given().auth()
                .oauth2(PLANNER)
                .contentType(ContentType.JSON)
                .body("{\"regionCode\": \"%s\", \"name\": \"%s\"}".formatted(region, name))
                .post("/api/v1/units")
                .then()
                .extract()
                .path("id");
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(PLANNER).get("/api/v1/units/" + path).then();
    }

    private static ValidatableResponse put(String id, @Nullable String version, String body) {
        var request =
                given().auth().oauth2(PLANNER).contentType(ContentType.JSON).body(body);
        return (version == null ? request : request.header("If-Match", version))
                .put("/api/v1/units/" + id)
                .then();
    }

    private static ValidatableResponse post(String id, String what, String body) {
        return post(PLANNER, id, what, body);
    }

    private static ValidatableResponse post(String token, String id, String what, String body) {
        var request = given().auth().oauth2(token);
        return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body))
                .post("/api/v1/units/" + id + "/" + what)
                .then();
    }
}
