package org.lantian.task.assignment;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Directory;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;
import org.lantian.task.testing.Told;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AssigningApiTest {

    private static final String CITY = "131000";
    private static final String COUNTY = "131022";
    private static final String SUPERVISOR = Tokens.supervisor(CITY);
    private static final String LEAD = Tokens.officer("u-alead", CITY);

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private final IssuedMeasure measure =
            new IssuedMeasure(planId, CITY).unit("u-alead", CITY, "LEAD").dueOn(LocalDate.of(2999, 12, 31));
    private String lead = "";

    @BeforeEach
    void a_measure_is_issued_and_its_units_are_known() {
        Directory.unit(plans, "u-alead", "廊坊市生态环境局", CITY, "DEPARTMENT");
        Directory.unit(plans, "u-abelow1", "固安县政府", COUNTY, "GOVERNMENT");
        Directory.unit(plans, "u-abelow2", "永清县政府", "131023", "GOVERNMENT");
        Directory.unit(plans, "u-abeside", "廊坊市交通局", CITY, "DEPARTMENT");
        measure.issue(plans);
        lead = Duties.id(Duties.of(planId, 1), "u-alead");
        for (var unit : List.of("u-alead", "u-abelow1", "u-abelow2", "u-abeside")) {
            await().atMost(30, SECONDS)
                    .until(() -> post(SUPERVISOR, byHand(unit, ", \"title\": \"先行任务\""))
                                    .extract()
                                    .statusCode()
                            == 201);
        }
    }

    @Test
    void a_supervisor_gives_a_duty_by_hand_once_under_one_key() {
        var body = byHand(
                "u-abelow1", ", \"title\": \"臭氧专项检查\", \"dueOn\": \"2999-06-30\", \"plannedStart\": \"2999-06-01\"");
        var first = keyed(body)
                .statusCode(201)
                .body("measureNumber", equalTo("交办"))
                .extract()
                .jsonPath()
                .getString("id");
        keyed(body).statusCode(201).body("id", equalTo(first));
        assertThat(Duties.show(first).getString("state")).isEqualTo("ASSIGNED");
        assertThat(Duties.show(first).getString("dates.plannedStart.on")).isEqualTo("2999-06-01");
        assertThat(new Told(planId).await("task.assigned", 6)).hasSize(6);
    }

    @Test
    void a_duty_given_by_hand_is_audited_and_what_only_follows_from_it_is_not() {
        var duty = post(SUPERVISOR, byHand("u-abelow1", ", \"title\": \"专项检查\", \"dueOn\": \"2999-06-30\""))
                .statusCode(201)
                .extract();
        assertThat(given().auth()
                        .oauth2(Tokens.auditor("000000"))
                        .queryParam("requestId", duty.header("X-Request-Id"))
                        .get("/api/v1/audit-entries")
                        .jsonPath()
                        .getList("items.subject", String.class))
                .containsExactlyInAnyOrder("Assignment", "Measure");
        assertThat(Duties.show(duty.path("id")).getList("history.to")).containsExactly("ASSIGNED");
    }

    @Test
    void what_was_given_by_hand_can_be_taken_back_with_its_parts_and_what_the_plan_gives_cannot() {
        var given = post(SUPERVISOR, byHand("u-alead", ", \"title\": \"临时任务\""))
                .statusCode(201)
                .body("givenBy", equalTo("supervisor-" + CITY))
                .extract()
                .<String>path("id");
        Duties.sign(LEAD, given).statusCode(200);
        Duties.post(
                        LEAD,
                        given,
                        "sub-assignments",
                        "[{\"unitId\": \"u-abelow1\", \"weight\": 1}, {\"unitId\": \"u-abelow2\", \"weight\": 1}]")
                .statusCode(201);
        var parts = given().auth()
                .oauth2(LEAD)
                .queryParam("parentId", given)
                .get("/api/v1/assignments")
                .then()
                .extract()
                .jsonPath();
        var reason = "{\"reason\": \"并入专项检查\"}";
        Duties.post(LEAD, Duties.id(parts, "u-abelow1"), "cancellation", reason)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        Duties.post(LEAD, given, "cancellation", reason).statusCode(403);
        Duties.post(SUPERVISOR, given, "cancellation", "{\"reason\": \" \"}").statusCode(422);
        Duties.post(SUPERVISOR, given, "cancellation", reason).statusCode(200);
        assertThat(Duties.show(Duties.id(parts, "u-abelow2")).getString("state"))
                .isEqualTo("CANCELLED");
        Duties.post(SUPERVISOR, given, "cancellation", reason).statusCode(409).body("code", equalTo("wrong_state"));
        Duties.post(SUPERVISOR, lead, "cancellation", reason).statusCode(409).body("code", equalTo("given_by_plan"));
    }

    @Test
    void wrong_duties_are_refused_and_strangers_find_no_plan() {
        post(SUPERVISOR, byHand("u-abelow1", "")).statusCode(422).body("code", equalTo("title_or_measure"));
        var title = ", \"title\": \"检查\"";
        post(SUPERVISOR, byHand("u-nobody", title)).statusCode(422).body("code", equalTo("unknown_unit"));
        post(SUPERVISOR, byHand("u-abelow1", title + ", \"dueOn\": \"2025-01-01\", \"plannedStart\": \"2025-02-01\""))
                .statusCode(422)
                .body("code", equalTo("contradicting_dates"));
        post(Tokens.supervisor("990000"), byHand("u-abelow1", title)).statusCode(404);
        post(Tokens.auditor(CITY), byHand("u-abelow1", title)).statusCode(403);
        post(LEAD, byHand("u-abelow1", title)).statusCode(403);
        var under = ", \"measureId\": \"" + measure.measureId + "\"";
        post(LEAD, byHand("u-abelow1", under)).statusCode(201);
        post(LEAD, byHand("u-abelow1", under)).statusCode(409).body("code", equalTo("already_assigned"));
        post(Tokens.officer("u-abeside", CITY), byHand("u-abelow2", under)).statusCode(404);
    }

    @Test
    void a_unit_shares_its_duty_out_reviews_the_parts_and_comes_as_far_as_they_do() {
        share("[{\"unitId\": \"u-abelow1\", \"weight\": 1}]").statusCode(409);
        Duties.sign(LEAD, lead).statusCode(200);
        share(
                        "[{\"unitId\": \"u-abeside\", \"weight\": 1}, {\"unitId\": \"u-abelow1\", \"weight\": 1, \"dueOn\": \"3000-01-01\"}]")
                .statusCode(422)
                .body("reasons.field", contains("parts[0].unitId", "parts[1].dueOn"));
        share("[{\"unitId\": \"u-abelow1\", \"weight\": 0}]").statusCode(422);
        share("[{\"unitId\": \"u-abelow1\", \"weight\": 3}, {\"unitId\": \"u-abelow2\", \"weight\": 1}]")
                .statusCode(201);
        share("[{\"unitId\": \"u-abelow1\", \"weight\": 3}]").statusCode(422);
        var parts = given().auth()
                .oauth2(LEAD)
                .queryParam("parentId", lead)
                .get("/api/v1/assignments")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .extract()
                .jsonPath();
        var below = Tokens.officer("u-abelow1", COUNTY);
        var part = Duties.id(parts, "u-abelow1");
        Duties.sign(below, part).statusCode(200);
        Duties.post(below, part, "reports", "{\"narrative\": \"进展\", \"percent\": 50}")
                .statusCode(201);
        assertThat(Duties.show(lead).getFloat("percent")).isEqualTo(37.5f);
        Duties.submit(below, part).statusCode(200);
        Duties.complete(SUPERVISOR, part).statusCode(403);
        Duties.complete(LEAD, part).statusCode(200);
        assertThat(Duties.show(lead).getFloat("percent")).isEqualTo(75f);

        Duties.submit(LEAD, lead).statusCode(200).body("percent", equalTo(75f));
        Duties.complete(SUPERVISOR, lead).statusCode(409).body("code", equalTo("parts_open"));
    }

    @Test
    void milestones_of_the_measure_and_own_ones_are_reached_and_late_ones_are_told_and_say_by_how_much() {
        Duties.sign(LEAD, lead).statusCode(200);
        Duties.post(LEAD, lead, "milestones", "{\"what\": \"招标\", \"dueOn\": \"3000-01-01\"}")
                .statusCode(422);
        Duties.post(LEAD, lead, "milestones", "{\"what\": \"招标\", \"dueOn\": \"2020-01-01\"}")
                .statusCode(201);
        var steps = given().auth()
                .oauth2(SUPERVISOR)
                .get("/api/v1/assignments/" + lead + "/milestones")
                .then()
                .statusCode(200)
                .body("what", contains("招标", "完成改造"))
                .body("ofMeasure", contains(false, true))
                .extract()
                .jsonPath();
        var step = steps.getString("[1].id");
        var told = new Told(planId);
        assertThat(told.await("task.milestone-missed", 2)).as("each once").hasSize(2);
        Duties.post(SUPERVISOR, lead, "milestones/" + step + "/attainment", "{}")
                .statusCode(403);
        Duties.post(LEAD, lead, "milestones/" + step + "/attainment", "{\"reachedOn\": \"2024-11-02\"}")
                .statusCode(200)
                .body("lateDays", equalTo(2));
        Duties.post(LEAD, lead, "milestones/" + step + "/attainment", "{}").statusCode(409);
    }

    @Test
    void quotas_count_what_was_reported_in_their_unit() {
        Duties.sign(LEAD, lead).statusCode(200);
        Duties.post(LEAD, lead, "reports", """
                        {"narrative": "抽检", "quantities": [{"name": "抽检", "value": 10.5, "unit": "批次"},
                         {"name": "检查", "value": 3, "unit": "家"}]}""").statusCode(201);
        Duties.post(LEAD, lead, "reports", """
                        {"narrative": "上年", "period": "2020", "quantities": [{"name": "抽检", "value": 5, "unit": "批次"}]}""").statusCode(201);
        given().auth()
                .oauth2(LEAD)
                .get("/api/v1/assignments/" + lead + "/quotas")
                .then()
                .statusCode(200)
                .body("actual", contains(10.5f))
                .body("wanted", contains(850));
    }

    private String byHand(String unitId, String more) {
        return "{\"planId\": \"%s\", \"unitId\": \"%s\", \"role\": \"RESPONSIBLE\"%s}".formatted(planId, unitId, more);
    }

    private static ValidatableResponse post(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/assignments")
                .then();
    }

    private ValidatableResponse keyed(String body) {
        return given().auth()
                .oauth2(SUPERVISOR)
                .header("Idempotency-Key", "by-hand-" + planId)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/assignments")
                .then();
    }

    private ValidatableResponse share(String body) {
        return Duties.post(LEAD, lead, "sub-assignments", body);
    }
}
