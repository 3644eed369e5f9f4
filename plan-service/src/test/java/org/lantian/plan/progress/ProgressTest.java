package org.lantian.plan.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.plan.SamplePlan;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProgressTest {

    private static final String SUPERVISOR = Tokens.supervisor("990000");

    @Inject
    DataSource dataSource;

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void lights_follow_what_happened_and_any_past_day_can_be_asked() {
        var plan = issued("进展");
        var measure = measure(plan, 1);
        var duty = UUID.randomUUID();
        try (var tasks = new Topic("task-events")) {
            tasks.publish(
                    "task.completed", duty.toString(), duty(plan, measure, duty, "COMPLETED", "2026-03-10T02:00:00Z"));
            tasks.publish(
                    "task.assigned", duty.toString(), duty(plan, measure, duty, "ASSIGNED", "2026-01-05T02:00:00Z"));
            tasks.publish(
                    "task.signed-for",
                    duty.toString(),
                    duty(plan, measure, duty, "SIGNED_FOR", "2026-01-20T02:00:00Z"));
            tasks.publish(
                    "task.overdue", duty.toString(), duty(plan, measure, duty, "SIGNED_FOR", "2026-02-21T02:00:00Z"));
        }
        await().untilAsserted(() -> assertThat(count("duty_fact", plan)).isEqualTo(4));
        light(plan, "2026-01-04", "GREY").body("items[1].reasons", contains("尚无任务和考核数据"));
        light(plan, "2026-01-06", "GREY");
        light(plan, "2026-01-15", "YELLOW").body("items[1].reasons[0]", containsString("下达10天仍未签收"));
        light(plan, "2026-01-21", "GREEN");
        light(plan, "2026-02-10", "YELLOW").body("items[1].reasons[0]", containsString("还有10天到期"));
        light(plan, "2026-03-01", "RED")
                .body("items[1].reasons", contains("明湖市教育局应于2026-02-20完成，已逾期9天"))
                .body("items[1].duties[0].assignmentId", equalTo(duty.toString()))
                .body("items[1].duties[0].overdueDays", equalTo(9));
        light(plan, "2026-03-10", "GREEN");
        progress(SUPERVISOR, plan, "by=plan&asOf=2026-03-01")
                .body("items[0].light", equalTo("RED"))
                .body("items[0].reasons[0]", equalTo("3项措施：红灯1，黄灯0，绿灯0，灰灯2"));
    }

    @Test
    void targets_off_make_lights_red_by_measure_unit_region_and_plan() {
        var plan = issued("指标");
        var objective =
                given().auth().oauth2(SUPERVISOR).get("/api/v1/plans/" + plan).<String>path("objectives[0].id");
        var target = given().auth()
                .oauth2(SUPERVISOR)
                .get("/api/v1/plans/" + plan + "/measures")
                .<String>path("items[0].targets[0].id");
        try (var indicators = new Topic("indicator-events")) {
            indicators.publish(
                    "indicator.off-target", target, verdict(plan, target, "OFF_TARGET", "2025-12-20T02:30:00Z"));
            indicators.publish(
                    "indicator.back-on-target", target, verdict(plan, target, "AT_RISK", "2026-01-20T02:30:00Z"));
            indicators.publish(
                    "indicator.target-missed", objective, verdict(plan, objective, "MISSED", "2026-01-10T02:30:00Z"));
            indicators.publish(
                    "indicator.verdict-changed",
                    objective,
                    verdict(plan, objective, "AT_RISK", "2026-02-01T02:30:00Z"));
        }
        await().untilAsserted(() -> assertThat(count("verdict_fact", plan)).isEqualTo(4));
        progress(SUPERVISOR, plan, "asOf=2026-01-05")
                .body("items[0].light", equalTo("RED"))
                .body("items[0].lightLabel", equalTo("红灯"));
        progress(SUPERVISOR, plan, "asOf=2026-01-25").body("items[0].light", equalTo("YELLOW"));
        progress(SUPERVISOR, plan, "by=unit&asOf=2026-01-25")
                .body("items[0].name", equalTo("明湖市生态环境局"))
                .body("items[0].light", equalTo("RED"));
        progress(SUPERVISOR, plan, "by=region&asOf=2026-01-05")
                .body("items.name", contains("明湖市"))
                .body("items[0].light", equalTo("RED"));
        progress(SUPERVISOR, plan, "by=plan&asOf=2026-01-09").body("items[0].light", equalTo("RED"));
        progress(SUPERVISOR, plan, "by=plan&asOf=2026-01-25").body("items[0].light", equalTo("RED"));
        progress(SUPERVISOR, plan, "by=unit&asOf=2026-02-05").body("items[0].light", equalTo("YELLOW"));
    }

    @Test
    void duplicates_unknown_and_malformed_events_change_nothing() throws SQLException {
        var plan = issued("重复");
        var measure = measure(plan, 0);
        var duty = UUID.randomUUID();
        var json = duty(plan, measure, duty, "ASSIGNED", "2026-01-05T02:00:00Z");
        var parkedBefore = parked();
        try (var tasks = new Topic("task-events")) {
            var id = tasks.publish("task.assigned", duty.toString(), json);
            tasks.publish(id, "task.assigned", duty.toString(), json);
            tasks.publish("task.assigned", duty.toString(), json);
            tasks.publish("task.unheard-of", duty.toString(), json);
            tasks.publish("task.assigned", duty.toString(), "{\"planId\": \"%s\"}".formatted(plan));
            tasks.publish("task.assigned", duty.toString(), "{");
            tasks.publish(
                    "task.signed-for",
                    duty.toString(),
                    duty(plan, measure, duty, "SIGNED_FOR", "2026-01-06T02:00:00Z"));
        }
        await().untilAsserted(() -> assertThat(count("duty_fact", plan)).isEqualTo(2));
        assertThat(parked() - parkedBefore).isEqualTo(2);
        progress(SUPERVISOR, plan, "asOf=2026-01-08").body("items[0].light", equalTo("GREEN"));
    }

    @Test
    void a_unit_sees_its_own_lights_and_a_county_those_of_its_region() {
        var plan = issued("权限进展");
        var measure = measure(plan, 0);
        var own = UUID.randomUUID();
        var other = UUID.randomUUID();
        try (var tasks = new Topic("task-events")) {
            tasks.publish(
                    "task.assigned", own.toString(), duty(plan, measure, own, "ASSIGNED", "2026-01-05T02:00:00Z"));
            tasks.publish(
                    "task.assigned",
                    other.toString(),
                    duty(plan, measure, other, "ASSIGNED", "2026-01-05T02:00:00Z")
                            .replace("u-990100-edu", "u-990102-gov")
                            .replace("\"unitRegionCode\": \"990100\"", "\"unitRegionCode\": \"990102\""));
        }
        await().untilAsserted(() -> assertThat(count("duty_fact", plan)).isEqualTo(2));
        progress(SUPERVISOR, plan, "by=unit&asOf=2026-01-08").body("items", hasSize(2));
        progress(Tokens.officer("u-990100-edu", "990100"), plan, "by=unit&asOf=2026-01-08")
                .body("items.id", contains("u-990100-edu"));
        progress(Tokens.officer("u-990100-edu", "990100"), plan, "asOf=2026-01-08")
                .body("items", hasSize(1));
        progress(Tokens.supervisor("990102"), plan, "by=unit&asOf=2026-01-08")
                .body("items.id", contains("u-990102-gov"));
        progress(Tokens.supervisor("990102"), plan, "asOf=2026-01-08")
                .body("items.duties.flatten().unitId", everyItem(startsWith("u-990102")));
        ask(Tokens.supervisor("640000"), plan, "by=plan").statusCode(404);
        ask(Tokens.dataFeed("990000"), plan, "by=plan").statusCode(403);
        given().get("/api/v1/plans/" + plan + "/progress").then().statusCode(401);
    }

    @Test
    void days_to_come_and_words_that_are_none_are_refused() {
        var plan = SamplePlan.imported("日子");
        ask(SUPERVISOR, plan, "asOf=2999-01-01").statusCode(422).body("reasons.field", hasItem("asOf"));
        ask(SUPERVISOR, plan, "asOf=2026-02-30").statusCode(422).body("reasons.field", hasItem("asOf"));
        ask(SUPERVISOR, plan, "by=mood").statusCode(422);
    }

    @Test
    void the_examples_of_the_producers_are_understood() {
        for (var name : new String[] {
            "assigned",
            "signed-for",
            "started",
            "blocked",
            "resumed",
            "extension-decided",
            "submitted",
            "returned",
            "completed",
            "cancelled",
            "carried-on",
            "handed-over",
            "due-soon",
            "overdue"
        }) {
            understood("task-events", "task-service", "task." + name);
        }
        for (var name : new String[] {"off-target", "back-on-target", "target-met", "target-missed"}) {
            understood("indicator-events", "indicator-service", "indicator." + name);
        }
        await().untilAsserted(() -> assertThat(count("duty_fact", "0f2f3c9e-53c7-4c3c-8a43-5c1f2f6a7d10"))
                .isEqualTo(14));
        await().untilAsserted(() -> assertThat(count("verdict_fact", "0197b1c2-0000-7000-8000-000000000001"))
                .isEqualTo(4));
    }

    private static void understood(String topic, String service, String event) {
        try (var said = new Topic(topic)) {
            said.publish(event, "example", Contract.of(service, event).example());
        }
    }

    private static ValidatableResponse light(String plan, String day, String light) {
        return progress(SUPERVISOR, plan, "asOf=" + day).body("items[1].light", equalTo(light));
    }

    private static ValidatableResponse progress(String token, String plan, String query) {
        return ask(token, plan, query).statusCode(200);
    }

    private static ValidatableResponse ask(String token, String plan, String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/plans/" + plan + "/progress?" + query)
                .then();
    }

    private static String issued(String mark) {
        var plan = SamplePlan.imported(mark);
        given().auth()
                .oauth2(Tokens.planner("990100"))
                .post("/api/v1/plans/" + plan + "/issuance")
                .then()
                .statusCode(200);
        return plan;
    }

    private static String measure(String plan, int index) {
        return given().auth()
                .oauth2(SUPERVISOR)
                .get("/api/v1/plans/" + plan + "/measures")
                .path("items[" + index + "].id");
    }

    private static String duty(String plan, String measure, UUID assignment, String state, String at) {
        return """
                {"assignmentId": "%s", "planId": "%s", "measureId": "%s", "unitId": "u-990100-edu", "unitName": "明湖市教育局",
                 "unitRegionCode": "990100", "role": "LEAD", "state": "%s", "dueOn": "2026-02-20", "dueInherited": false, "at": "%s"}""".formatted(assignment, plan, measure, state, at);
    }

    private static String verdict(String plan, String target, String verdict, String at) {
        return """
                {"targetId": "%s", "planId": "%s", "regionCode": "990100", "regionName": "明湖市", "indicator": "细颗粒物浓度",
                 "value": 41, "period": "2025", "verdict": "%s", "reason": "细颗粒物年均浓度为41微克/立方米", "at": "%s",
                 "units": [{"unitId": "u-990100-env", "unitName": "明湖市生态环境局", "regionCode": "990100", "role": "LEAD"}]}""".formatted(target, plan, verdict, at);
    }

    private int count(String table, String plan) {
        return number("select count(*) from " + table + " where plan_id = '" + plan + "'");
    }

    private int parked() {
        return number("select count(*) from parked_event where topic = 'task-events'");
    }

    private int number(String sql) {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : -1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
