package org.lantian.indicator.catalogue;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TargetEventsTest {

    private final String planId = UUID.randomUUID().toString();

    @Inject
    ObjectMapper json;

    @Test
    void a_target_that_a_plan_sets_is_registered_once_and_says_what_is_wanted() {
        var target = UUID.randomUUID().toString();
        try (var topic = new Topic("plan-events")) {
            var id = UUID.randomUUID();
            topic.publish(id, "plan.target-set", planId, targetSet(target));
            topic.publish(id, "plan.target-set", planId, targetSet(target));
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ofPlan().body("total", equalTo(1))
                        .body("items[0].id", equalTo(target))
                        .body("items[0].verdict", equalTo("NO_DATA"))
                        .body("items[0].period", equalTo("2025"))
                        .body("items[0].planTitle", equalTo("明湖市空气质量持续改善实施方案")));
        given().auth()
                .oauth2(Tokens.auditor("990100"))
                .get("/api/v1/targets/" + target)
                .then()
                .statusCode(200)
                .body("reason", org.hamcrest.Matchers.containsString("2025年"));
        given().auth()
                .oauth2(Tokens.auditor("640000"))
                .get("/api/v1/targets/" + target)
                .then()
                .statusCode(404);
    }

    @Test
    void a_target_set_again_is_the_same_target_as_it_now_is() {
        var target = UUID.randomUUID().toString();
        try (var topic = new Topic("plan-events")) {
            topic.publish("plan.target-set", planId, targetSet(target));
            topic.publish("plan.target-set", planId, targetSet(target).replace("\"value\":35", "\"value\":33"));
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ofPlan().body("total", equalTo(1)).body("items[0].targetValue", equalTo(33)));
    }

    @Test
    void a_withdrawn_target_is_gone_also_when_its_withdrawal_comes_first() {
        var target = UUID.randomUUID().toString();
        var early = UUID.randomUUID().toString();
        var last = UUID.randomUUID().toString();
        try (var topic = new Topic("plan-events")) {
            topic.publish("plan.target-set", planId, targetSet(target));
            topic.publish("plan.target-withdrawn", planId, withdrawn(target));
            topic.publish("plan.target-withdrawn", planId, withdrawn(early));
            topic.publish("plan.target-set", planId, targetSet(early));
            topic.publish("plan.target-set", planId, targetSet(last));
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> ofPlan().body("items", hasSize(1)).body("items[0].id", equalTo(last)));
    }

    @Test
    void what_cannot_be_read_is_passed_over_and_the_rest_goes_on() {
        var target = UUID.randomUUID().toString();
        try (var topic = new Topic("plan-events")) {
            topic.publish("plan.target-set", planId, "{\"targetId\": \"no uuid\"}");
            topic.publish("plan.target-set", planId, "{\"targetId\": \"" + target + "\"}");
            topic.publish("plan.target-set", planId, targetSet(target).replace("\"<=\"", "\"nearly\""));
            topic.publish("plan.unheard-of", planId, "{}");
            topic.publish("plan.target-set", planId, targetSet(target));
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> ofPlan().body("total", equalTo(1)));
    }

    @Test
    void a_unit_sees_the_targets_that_it_answers_for() throws Exception {
        var target = UUID.randomUUID().toString();
        var set = (ObjectNode) json.readTree(targetSet(target));
        set.putArray("units")
                .addObject()
                .put("unitId", "u-990102-duty")
                .put("unitName", "东溪区生态环境局")
                .put("regionCode", "990102")
                .put("role", "LEAD");
        try (var topic = new Topic("plan-events")) {
            topic.publish("plan.target-set", planId, set.toString());
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> ofPlan().body("total", equalTo(1)));
        given().auth()
                .oauth2(Tokens.officer("u-990102-duty", "990102"))
                .get("/api/v1/targets?planId=" + planId)
                .then()
                .body("total", equalTo(1));
        given().auth()
                .oauth2(Tokens.officer("u-990102-other", "990102"))
                .get("/api/v1/targets?planId=" + planId)
                .then()
                .body("total", equalTo(0));
    }

    private ValidatableResponse ofPlan() {
        return given().auth()
                .oauth2(Tokens.auditor("990000"))
                .get("/api/v1/targets?planId=" + planId)
                .then()
                .statusCode(200);
    }

    private String targetSet(String id) {
        try {
            var set = (ObjectNode)
                    json.readTree(Contract.of("plan-service", "plan.target-set").example());
            return set.put("targetId", id).put("planId", planId).toString();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private String withdrawn(String id) {
        return "{\"planId\": \"%s\", \"targetId\": \"%s\", \"reason\": \"方案已被修订\"}".formatted(planId, id);
    }
}
