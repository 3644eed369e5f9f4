package org.lantian.indicator.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TargetTest {

    private static final String REGION = "996100";

    @Inject
    Directory directory;

    @BeforeEach
    void region() {
        directory.know(new RegionChanged(REGION, "庚市", "prefecture", "990000"));
    }

    @Test
    void the_same_target_registered_twice_is_one() {
        var target =
                target("\"indicatorCode\": \"SO2_MEAN\", \"comparator\": \"<=\", \"value\": 60, \"period\": \"2016\"");
        String first = register(Tokens.planner(REGION), target)
                .statusCode(201)
                .extract()
                .path("id");
        register(Tokens.planner(REGION), target).statusCode(200).body("id", equalTo(first));
        given().auth()
                .oauth2(Tokens.planner(REGION))
                .get("/api/v1/targets?regionCode=" + REGION + "&verdict=NO_DATA")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(first))
                .body("items.reason", hasItem(containsString("需要2016年的逐时监测数据")));
        given().auth()
                .oauth2(Tokens.planner(REGION))
                .get("/api/v1/targets?regionCode=" + REGION + "&verdict=MET")
                .then()
                .body("items", empty());
    }

    @Test
    void an_idempotency_key_answers_as_before() {
        var target =
                target("\"indicatorCode\": \"NO2_MEAN\", \"comparator\": \"<=\", \"value\": 40, \"period\": \"2016\"");
        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(Tokens.planner(REGION))
                    .header("Idempotency-Key", "one")
                    .contentType(ContentType.JSON)
                    .body(target)
                    .post("/api/v1/targets")
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/api/v1/targets/"));
        }
    }

    @Test
    void a_target_that_cannot_be_judged_is_refused_with_every_reason() {
        register(
                        Tokens.planner(REGION),
                        target("\"indicatorCode\": \"NO2_MEAN\", \"comparator\": \"decrease_by\", \"unit\": \"t\""))
                .statusCode(422)
                .body("code", equalTo("invalid_target"))
                .body("reasons.field", hasItem("value"))
                .body("reasons.field", hasItem("unit"))
                .body("reasons.field", hasItem("baselineYear"))
                .body("reasons.field", hasItem("dueOn"));
        register(
                        Tokens.planner(REGION),
                        target(
                                "\"indicatorCode\": \"HAPPINESS\", \"comparator\": \"<=\", \"value\": 1, \"period\": \"2016\""))
                .statusCode(422)
                .body("code", equalTo("unknown_indicator"));
        register(Tokens.planner(REGION), target("\"comparator\": \"<=\""))
                .statusCode(422)
                .body("violations.field", hasItem("indicatorCode"));
        register(
                        Tokens.planner(REGION),
                        target(
                                "\"indicatorCode\": \"NO2_MEAN\", \"comparator\": \"<=\", \"value\": 39, \"period\": \"2016\","
                                        + " \"units\": [{\"unitId\": \"u-nobody\"}]"))
                .statusCode(422)
                .body("reasons[0].field", equalTo("units[0].unitId"));
    }

    @Test
    void a_filter_that_means_nothing_is_refused() {
        for (var filter : new String[] {"verdict=GOOD", "planId=7"}) {
            given().auth()
                    .oauth2(Tokens.planner(REGION))
                    .get("/api/v1/targets?" + filter)
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void only_planners_who_reach_the_region_register_targets() {
        var target =
                target("\"indicatorCode\": \"CO_P95\", \"comparator\": \"<=\", \"value\": 4, \"period\": \"2016\"");
        given().contentType(ContentType.JSON)
                .body(target)
                .post("/api/v1/targets")
                .then()
                .statusCode(401);
        register(Tokens.supervisor(REGION), target).statusCode(403);
        register(Tokens.dataFeed(REGION), target).statusCode(403);
        register(Tokens.planner("640000"), target).statusCode(403);
    }

    private static String target(String rest) {
        return "{\"regionCode\": \"%s\", \"source\": \"GB 3095-2012 表1\", %s}".formatted(REGION, rest);
    }

    private static ValidatableResponse register(String token, String target) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(target)
                .post("/api/v1/targets")
                .then();
    }
}
