package org.lantian.task.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;
import org.lantian.task.testing.Told;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReminderPolicyApiTest {

    private static final String CITY = "130700";
    private static final String PLANNER = Tokens.planner(CITY);

    @Inject
    Clock clock;

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private final UUID policyId = UUID.randomUUID();

    @Test
    void a_plans_entries_follow_its_policy_at_once() {
        new IssuedMeasure(planId, CITY)
                .unit("u-remind", CITY, "RESPONSIBLE")
                .dueOn(LocalDate.now(clock).plusDays(40))
                .issue(plans);
        Duties.of(planId, 1);
        put(PLANNER, policyId, planPolicy(60), null).statusCode(200).body("steps.daysBefore", contains(60));
        var told = new Told(planId);
        assertThat(told.await("task.due-soon", 1).get(0).get("daysLeft").asInt())
                .isEqualTo(40);

        put(PLANNER, policyId, planPolicy(30), null).statusCode(428);
        put(PLANNER, policyId, planPolicy(30), "\"7\"").statusCode(412);
        put(PLANNER, policyId, planPolicy(30), "\"0\"").statusCode(200);
        put(PLANNER, UUID.randomUUID(), planPolicy(9), null).statusCode(409).body("code", equalTo("policy_exists"));
        list(PLANNER).statusCode(200).body("id", contains(policyId.toString()));
        delete(PLANNER, "\"1\"").statusCode(204);
        list(PLANNER).body("size()", equalTo(0));
    }

    @Test
    void policies_of_plans_out_of_reach_are_not_found_and_those_for_all_plans_are_the_administrators() {
        new IssuedMeasure(planId, CITY).unit("u-remind", CITY, "RESPONSIBLE").issue(plans);
        Duties.of(planId, 1);
        put(PLANNER, policyId, planPolicy(3), null).statusCode(200);
        var stranger = Tokens.planner("990000");
        put(stranger, policyId, planPolicy(3), "\"0\"").statusCode(404);
        put(stranger, policyId, planPolicy(3), "\"5\"").statusCode(404);
        list(stranger).statusCode(404);
        delete(stranger, "\"0\"").statusCode(404);
        put(PLANNER, UUID.randomUUID(), "{\"level\": \"TOWNSHIP\", \"steps\": {\"daysBefore\": [3]}}", null)
                .statusCode(403);
        put(Tokens.auditor(CITY), UUID.randomUUID(), planPolicy(3), null).statusCode(403);
        put(PLANNER, UUID.randomUUID(), "{\"steps\": {\"daysBefore\": [0]}}", null)
                .statusCode(422);
        put(PLANNER, UUID.randomUUID(), "{}", null).statusCode(422);
    }

    @Test
    void steps_can_be_tried_out_by_the_working_calendar() {
        given().auth()
                .oauth2(Tokens.officer("u-any", CITY))
                .contentType(ContentType.JSON)
                .body("""
                        {"dueOn": "2025-10-09", "steps": {"daysBefore": [1], "workingDays": true, "againEvery": 7, "againTimes": 1}}""")
                .post("/api/v1/reminder-policies/trial")
                .then()
                .statusCode(200)
                .body("kind", contains("DUE_SOON", "OVERDUE", "AGAIN"))
                .body("on", contains("2025-09-30", "2025-10-10", "2025-10-17"));
    }

    @Test
    void an_administrator_uploads_a_year_of_the_calendar() {
        var body = "{\"source\": \"通知\", \"holidays\": [\"2031-10-01\"], \"makeUpDays\": [\"2031-10-04\"]}";
        year(Tokens.administrator(), "2031", body.replace("2031-10-04", "2031-10-06"), null)
                .statusCode(422);
        year(PLANNER, "2031", body, null).statusCode(403);
        year(Tokens.administrator(), "2031", body, null).statusCode(200).header("ETag", "\"0\"");
        year(Tokens.administrator(), "2031", body, null).statusCode(428);
        year(Tokens.administrator(), "2031", body, "\"0\"").statusCode(200);
        given().auth()
                .oauth2(PLANNER)
                .get("/api/v1/working-calendars/2031")
                .then()
                .statusCode(200)
                .body("makeUpDays", contains("2031-10-04"));
        given().auth()
                .oauth2(PLANNER)
                .get("/api/v1/working-calendars/2025")
                .then()
                .statusCode(200)
                .body("holidays.size()", equalTo(28));
        given().auth()
                .oauth2(PLANNER)
                .get("/api/v1/working-calendars/2044")
                .then()
                .statusCode(404);
    }

    private String planPolicy(int days) {
        return "{\"planId\": \"%s\", \"steps\": {\"daysBefore\": [%d]}}".formatted(planId, days);
    }

    private static ValidatableResponse put(String token, UUID id, String body, @Nullable String ifMatch) {
        return send(token, body, ifMatch).put("/api/v1/reminder-policies/" + id).then();
    }

    private static ValidatableResponse year(String token, String year, String body, @Nullable String ifMatch) {
        return send(token, body, ifMatch)
                .put("/api/v1/working-calendars/" + year)
                .then();
    }

    private static io.restassured.specification.RequestSpecification send(
            String token, String body, @Nullable String ifMatch) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private ValidatableResponse list(String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("planId", planId)
                .get("/api/v1/reminder-policies")
                .then();
    }

    private ValidatableResponse delete(String token, String ifMatch) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", ifMatch)
                .delete("/api/v1/reminder-policies/" + policyId)
                .then();
    }
}
