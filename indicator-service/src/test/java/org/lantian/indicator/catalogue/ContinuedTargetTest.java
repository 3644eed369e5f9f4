package org.lantian.indicator.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContinuedTargetTest {

    private static final String REGION = "993700";

    private final UUID formerPlan = UUID.randomUUID();
    private final UUID laterPlan = UUID.randomUUID();
    private final UUID former = UUID.randomUUID();
    private final UUID later = UUID.randomUUID();
    private final String merged = "u-" + UUID.randomUUID();
    private final String successor = "u-" + UUID.randomUUID();

    @Inject
    Directory directory;

    @BeforeEach
    void region() {
        directory.know(new RegionChanged(REGION, "丙市", "prefecture", "990000"));
    }

    @Test
    void a_target_that_goes_on_keeps_its_verdict_and_nobody_is_told_twice() {
        given().auth()
                .oauth2(Tokens.dataFeed(REGION))
                .contentType(ContentType.JSON)
                .body(
                        "[{\"regionCode\": \"%s\", \"period\": \"2021\", \"statistic\": \"PM25_MEAN\", \"value\": 41, \"source\": \"年报\"}]"
                                .formatted(REGION))
                .post("/api/v1/statistics")
                .then()
                .statusCode(200);
        try (var plans = new Topic("plan-events");
                var told = new Topic("indicator-events")) {
            plans.publish("plan.target-set", formerPlan.toString(), set(former, formerPlan, null, merged));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> of(formerPlan).body("items[0].verdict", equalTo("MISSED")));

            plans.publish("plan.target-set", laterPlan.toString(), set(later, laterPlan, former, merged));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> of(laterPlan)
                            .body("total", equalTo(1))
                            .body("items[0].id", equalTo(later.toString()))
                            .body("items[0].verdict", equalTo("MISSED")));
            of(formerPlan).body("total", equalTo(0));

            plans.publish("directory.unit-changed", successor, unit(successor, "丙市生态环境局", null));
            plans.publish("directory.unit-changed", merged, unit(merged, "丙市环保局", successor));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> of(laterPlan).body("items[0].units[0].unitId", equalTo(successor)));

            await().untilAsserted(() -> assertThat(told.all("indicator.target-missed"))
                    .filteredOn(event -> event.key().equals(former.toString()))
                    .hasSize(1));
            assertThat(told.all("indicator.target-missed"))
                    .noneMatch(event -> event.key().equals(later.toString()));
        }
    }

    @Test
    void a_target_that_is_heard_of_after_the_one_that_carries_it_on_does_not_come_back() {
        try (var plans = new Topic("plan-events")) {
            plans.publish("plan.target-set", laterPlan.toString(), set(later, laterPlan, former, merged));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> of(laterPlan).body("total", equalTo(1)));
            plans.publish("plan.target-set", formerPlan.toString(), set(former, formerPlan, null, merged));
            plans.publish("plan.target-set", formerPlan.toString(), set(UUID.randomUUID(), formerPlan, null, merged));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> of(formerPlan).body("total", equalTo(1)));
        }
    }

    private static ValidatableResponse of(UUID plan) {
        return given().auth()
                .oauth2(Tokens.auditor(REGION))
                .get("/api/v1/targets?planId=" + plan)
                .then()
                .statusCode(200);
    }

    private static String set(UUID target, UUID plan, @Nullable UUID continued, String unit) {
        return """
                {"targetId": "%s", "planId": "%s", "planTitle": "丙市实施方案", "regionCode": "%s", "regionName": "丙市",
                 "indicator": "细颗粒物年均浓度", "indicatorCode": "PM25_MEAN", "comparator": "<=", "value": 35, "unit": "ug/m3",
                 "approximate": false, "aspirational": false, "dueOn": "2021-12-31", "quote": "35微克/立方米以内",
                 "units": [{"unitId": "%s", "unitName": "丙市环保局", "regionCode": "%s", "role": "LEAD"}], "continues": %s}
                """.formatted(
                target,
                plan,
                REGION,
                unit,
                REGION,
                continued == null ? "null" : "{\"planId\": \"%s\", \"targetId\": \"%s\"}".formatted(plan, continued));
    }

    private static String unit(String id, String name, @Nullable String successorId) {
        return """
                {"unitId": "%s", "name": "%s", "shortName": "局", "regionCode": "%s", "regionName": "丙市", "kind": "DEPARTMENT",
                 "state": "%s", "aliases": [], "successorId": %s}
                """.formatted(
                        id,
                        name,
                        REGION,
                        successorId == null ? "CONFIRMED" : "MERGED",
                        successorId == null ? "null" : "\"" + successorId + "\"");
    }
}
