package org.lantian.notification.silence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.kit.time.CivilClock;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Policies;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class SilenceTest {

    private static final Topic INDICATORS = new Topic("indicator-events");

    @Test
    void what_is_silenced_is_not_told_and_the_record_says_why() {
        var unit = "u-990101-hushed";
        var until = Instant.now(java.time.Clock.system(CivilClock.ZONE)).plusSeconds(600);
        Policies.put(
                        "silences",
                        "migration",
                        "{\"units\": [\"%s\"], \"kinds\": [\"DUE_SOON\"], \"reason\": \"统一调度\", \"until\": \"%s\"}"
                                .formatted(unit, until))
                .then()
                .statusCode(201)
                .body("changedBy", equalTo("administrator-000000"));
        trial("task.due-soon", unit).then().statusCode(200).body("[0].keptBackBy", equalTo("migration"));
        TaskStories.publish("task.due-soon", "hu-1", unit, ", \"daysLeft\": 3");
        TaskStories.publish("task.overdue", "hu-1", unit, ", \"overdueDays\": 1");
        assertThat(Inboxes.awaitNotices(unit, 1).getString("items[0].kind")).isEqualTo("OVERDUE");
        var kept = suppressed(unit);
        assertThat(kept.getList("items.rule")).containsExactly("migration");
        assertThat(kept.getString("items[0].reason")).isEqualTo("统一调度");
    }

    @Test
    void graver_news_of_the_same_region_covers_lesser() {
        Policies.put("inhibitions", "missed-covers-off", """
                {"events": ["indicator.target-missed"], "fromSeverity": "ORANGE", "covered": ["indicator.off-target"],
                 "upToSeverity": "YELLOW", "common": ["REGION"]}
                """).then().statusCode(201);
        var unit = "u-990811-covered";
        target("indicator.target-missed", "t-missed", unit);
        Inboxes.awaitNotices(unit, 1);
        target("indicator.off-target", "t-off", unit);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(suppressed(unit).getList("items.subject")).containsExactly("t-off"));
        // When the graver matter has ended, the lesser is told again.
        target("indicator.target-met", "t-missed", unit);
        Inboxes.awaitNotices(unit, 2);
        target("indicator.off-target", "t-off", unit);
        Inboxes.awaitNotices(unit, 3);
        assertThat(suppressed(unit).getInt("total")).isEqualTo(1);
        Policies.delete("inhibitions", "missed-covers-off");
    }

    @Test
    void silences_and_graver_news_follow_a_unit_into_the_one_that_it_goes_up_in() {
        var old = "u-990812-dissolved";
        var heir = "u-990812-heir";
        Policies.put("inhibitions", "own-worries", """
                {"events": ["indicator.target-missed"], "fromSeverity": "ORANGE", "covered": ["indicator.off-target"],
                 "upToSeverity": "YELLOW", "common": ["UNIT"]}
                """).then().statusCode(201);
        Policies.put(
                        "silences",
                        "dissolution",
                        "{\"units\": [\"%s\"], \"kinds\": [\"DUE_SOON\"], \"reason\": \"机构调整\", \"until\": \"2999-01-01T00:00:00Z\"}"
                                .formatted(old))
                .then()
                .statusCode(201);
        target("indicator.target-missed", "t-dissolved", old);
        Inboxes.awaitNotices(old, 1);
        try (var plans = new Topic("plan-events")) {
            plans.publish("directory.unit-changed", old, """
                    {"unitId": "%s", "name": "某局", "shortName": "某局", "regionCode": "990812", "kind": "DEPARTMENT",
                     "state": "MERGED", "aliases": [], "successorId": "%s"}""".formatted(old, heir));
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> trial("task.due-soon", heir)
                        .then()
                        .statusCode(200)
                        .body("[0].keptBackBy", equalTo("dissolution")));
        trial("indicator.off-target", heir).then().body("[0].keptBackBy", equalTo("own-worries"));
        trial("indicator.off-target", old).then().body("[0].keptBackBy", equalTo("own-worries"));
        trial("task.due-soon", old).then().body("[0].keptBackBy", equalTo("dissolution"));
        Policies.delete("silences", "dissolution");
        Policies.delete("inhibitions", "own-worries");
    }

    @Test
    void a_rule_that_makes_no_sense_is_refused_naming_the_field() {
        Policies.put("silences", "bad", "{\"reason\": \"\", \"until\": \"2026-01-01T00:00:00Z\"}")
                .then()
                .statusCode(422)
                .body("reasons[0].field", equalTo("reason"));
        Policies.put("silences", "bad", "{\"reason\": \"x\", \"until\": \"soon\"}")
                .then()
                .statusCode(422)
                .body("reasons[0].field", equalTo("until"));
        Policies.put("routes", "bad", "{\"events\": [\"task.overdue\"], \"tell\": [\"NOBODY\"], \"kind\": \"OVERDUE\"}")
                .then()
                .statusCode(422);
        Policies.put("routes", "bad", "[]").then().statusCode(422);
        Policies.put("spells", "bad", "{}").then().statusCode(404);
        given().auth()
                .oauth2(Tokens.planner("990100"))
                .contentType(ContentType.JSON)
                .body("{}")
                .put("/api/v1/policies/routes/mine")
                .then()
                .statusCode(403);
    }

    @Test
    void a_rule_is_replaced_and_deleted_by_version() {
        var rule = "{\"events\": [\"task.test\"], \"tell\": [\"UNIT\"], \"kind\": \"OVERDUE\"}";
        Policies.put("routes", "life", rule).then().statusCode(201);
        Policies.put("routes", "life", rule).then().statusCode(428);
        trial("task.test", "u-990101-life").then().body("[0].route", equalTo("life"), "[0].keptBackBy", nullValue());
        given().auth()
                .oauth2(Tokens.administrator())
                .header("If-Match", "\"0\"")
                .delete("/api/v1/policies/routes/life")
                .then()
                .statusCode(204);
        trial("task.test", "u-990101-life").then().body("size()", equalTo(0));
        given().auth()
                .oauth2(Tokens.auditor("990100"))
                .get("/api/v1/policies/silences")
                .then()
                .statusCode(200)
                .body("total", notNullValue());
    }

    private static io.restassured.response.Response trial(String event, String unit) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body("{\"event\": \"%s\", \"unitId\": \"%s\"}".formatted(event, unit))
                .post("/api/v1/route-trials");
    }

    private static JsonPath suppressed(String unit) {
        return given().auth()
                .oauth2(Tokens.supervisor("990000"))
                .queryParam("unitId", unit)
                .get("/api/v1/suppressions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void target(String event, String target, String unit) {
        INDICATORS.publish(event, target, """
                {"targetId": "%s", "regionCode": "%s", "regionName": "示例县", "indicator": "PM2.5 年均浓度",
                 "verdict": "OFF_TARGET",
                 "units": [{"unitId": "%s", "unitName": "示例局", "regionCode": "990811", "role": "RESPONSIBLE"}]}
                """.formatted(target, unit.substring(2, 8), unit));
    }
}
