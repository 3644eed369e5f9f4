package org.lantian.plan.directory.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.plan.SamplePlan;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CollectiveRuleTest {

    private static final String ADMINISTRATOR = Tokens.administrator();

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void built_in_rules_are_seen_apply_to_their_own_examples_and_stay() {
        List<Map<String, Object>> rules = rules().body("items.id", hasItems("named-levels", "next-level", "unlisted"))
                .extract()
                .path("items.findAll { it.builtIn }");
        for (var rule : rules) {
            for (var name : (List<?>) Objects.requireNonNull(rule.get("names"))) {
                tryOut(name.toString(), "640300", null).body("ruleId", equalTo(rule.get("id")));
            }
        }
        request()
                .header("If-Match", "*")
                .delete("/api/v1/collective-rules/next-level")
                .then()
                .statusCode(409)
                .body("code", equalTo("built_in"));
    }

    @Test
    void a_name_can_be_tried_in_any_region() {
        tryOut("各县（市、区）人民政府", "640300", null)
                .body("units.name", containsInAnyOrder("利通区人民政府", "红寺堡区人民政府", "盐池县人民政府", "同心县人民政府", "青铜峡市人民政府"));
        tryOut("地方各级人民政府", "640000", null).body("units", hasSize(5)).body("units.name", hasItem("吴忠市人民政府"));
        tryOut("市发展改革委", "640300", null).body("ruleId", nullValue()).body("units.regionCode", contains("640300"));
        tryOut("自治区发展改革委", "640300", null).body("units.regionCode", contains("640000"));
        tryOut("各工业园区管委会", "640300", null).body("open", equalTo(true)).body("ruleId", equalTo("unlisted"));
        request()
                .body("{\"text\": \"各县\", \"regionCode\": \"123\"}")
                .post("/api/v1/collective-rules/trial")
                .then()
                .statusCode(422);
    }

    @Test
    void an_own_rule_is_tried_added_applied_and_removed() {
        var parks = List.of(unit("990100", "经开区管委会"), unit("990100", "化工园区管委会"));
        var rule =
                "{\"names\": [\"各*园区管委会\"], \"members\": \"LISTED\", \"regionCode\": \"990100\", \"unitIds\": [\"%s\", \"%s\"]}"
                        .formatted(parks.get(0), parks.get(1));
        tryOut("各工业园区管委会", "990100", rule)
                .body("ruleId", equalTo("draft"))
                .body("units.unitId", contains(parks.get(0), parks.get(1)));
        tryOut("各工业园区管委会", "990100", null).body("open", equalTo(true));

        String id = request()
                .body(rule)
                .post("/api/v1/collective-rules")
                .then()
                .statusCode(201)
                .body("version", equalTo(0))
                .extract()
                .path("id");
        tryOut("各工业（产业）园区管委会", "990100", null).body("ruleId", equalTo(id)).body("units", hasSize(2));
        tryOut("各工业园区管委会", "640300", null).body("open", equalTo(true));

        var changed =
                "{\"names\": [\"各园区管委会\"], \"members\": \"DEPARTMENT\", \"department\": \"生态环境局\", \"regionCode\": \"990100\"}";
        var path = "/api/v1/collective-rules/" + id;
        request().body(changed).put(path).then().statusCode(428);
        request().header("If-Match", "\"0\"").body(changed).put(path).then().statusCode(200);
        tryOut("各园区管委会", "990100", null).body("units.name", contains("东溪区生态环境局", "北岭县生态环境局"));
        request().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        request().header("If-Match", "*").delete(path).then().statusCode(204);
        request().get(path).then().statusCode(404);
    }

    @Test
    void a_rule_that_cannot_be_applied_names_every_field_and_only_administrators_in_reach_add() {
        var wrong =
                "{\"names\": [\"各站\"], \"members\": \"LISTED\", \"regionCode\": \"777777\", \"unitIds\": [\"u-none\"]}";
        request()
                .body(wrong)
                .post("/api/v1/collective-rules")
                .then()
                .statusCode(422)
                .body("reasons.field", contains("regionCode", "unitIds[0]"));
        var right = "{\"names\": [\"各站\"], \"members\": \"NEXT_LEVEL\"}";
        for (var token : List.of(Tokens.planner("990100"), Tokens.auditor("000000"))) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(right)
                    .post("/api/v1/collective-rules")
                    .then()
                    .statusCode(403);
        }
        given().auth()
                .oauth2(Tokens.of("administrator", "990100", null))
                .contentType(ContentType.JSON)
                .body(right)
                .post("/api/v1/collective-rules")
                .then()
                .statusCode(403);
    }

    private static io.restassured.specification.RequestSpecification request() {
        return given().auth().oauth2(ADMINISTRATOR).contentType(ContentType.JSON);
    }

    private static ValidatableResponse rules() {
        return request().get("/api/v1/collective-rules").then().statusCode(200);
    }

    private static ValidatableResponse tryOut(
            String text, String region, @org.jspecify.annotations.Nullable String rule) {
        return request()
                .body("{\"text\": \"%s\", \"regionCode\": \"%s\", \"rule\": %s}".formatted(text, region, rule))
                .post("/api/v1/collective-rules/trial")
                .then()
                .statusCode(200);
    }

    private static String unit(String region, String name) {
        return request()
                .body("{\"regionCode\": \"%s\", \"name\": \"%s\"}".formatted(region, name))
                .post("/api/v1/units")
                .then()
                .extract()
                .path("id");
    }
}
