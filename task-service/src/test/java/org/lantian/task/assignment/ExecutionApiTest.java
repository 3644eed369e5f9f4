package org.lantian.task.assignment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;
import org.lantian.task.testing.Told;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExecutionApiTest {

    private static final String CITY = "130400";
    private static final String OFFICER = Tokens.officer("u-exec", CITY);
    private static final String STRANGER = Tokens.officer("u-else", CITY);

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private final Told told = new Told(planId);
    private String id = "";

    @BeforeEach
    void a_duty_is_signed_for() {
        new IssuedMeasure(planId, CITY)
                .unit("u-exec", CITY, "RESPONSIBLE")
                .dueOn(LocalDate.of(2999, 12, 31))
                .issue(plans);
        id = Duties.id(Duties.of(planId, 1), "u-exec");
        Duties.sign(OFFICER, id).statusCode(200);
    }

    @Test
    void a_unit_begins_is_blocked_goes_on_and_submits() {
        Duties.post(OFFICER, id, "start", "{\"startedOn\": \"2025-01-02\"}")
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("stateLabel", equalTo("办理中"))
                .body("dates.actualStart.on", equalTo("2025-01-02"));
        Duties.post(OFFICER, id, "blockage", "{\"reason\": \"资金未下达\", \"unblockedBy\": \"财政局下达资金\"}")
                .statusCode(200)
                .body("state", equalTo("BLOCKED"))
                .body("blockage.unblockedBy", equalTo("财政局下达资金"));
        Duties.submit(OFFICER, id).statusCode(409).body("code", equalTo("wrong_state"));
        Duties.post(OFFICER, id, "resumption", "{\"comment\": \"资金到位\"}")
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("blockage", nullValue());
        Duties.submit(OFFICER, id).statusCode(200);

        assertThat(told.await("task.submitted", 1)).hasSize(1);
        assertThat(told.until("task.started")).hasSize(1);
        assertThat(told.until("task.blocked")).singleElement().satisfies(event -> {
            assertThat(event.get("unblockedBy").asText()).isEqualTo("财政局下达资金");
            assertThat(event.get("reason").asText()).isEqualTo("资金未下达");
        });
        assertThat(told.until("task.resumed")).hasSize(1);
        assertThat(Duties.show(id).getList("history.reason")).contains("资金未下达", "资金到位");
    }

    @Test
    void dates_are_stated_in_the_version_seen_and_the_history_keeps_what_was_said_before() {
        dates("{}", null).statusCode(428);
        dates("{}", "\"9\"").statusCode(412);
        dates("{\"plannedStart\": {\"on\": \"2025-03-01\"}, \"fullEffect\": {\"unknownBecause\": \"待评估\"}}", "\"1\"")
                .statusCode(200)
                .body("dates.plannedStart.on", equalTo("2025-03-01"))
                .body("dates.fullEffect.unknownBecause", equalTo("待评估"));
        dates("{\"plannedStart\": {\"on\": \"2025-04-01\"}}", "\"2\"").statusCode(200);
        var shown = Duties.show(id);
        assertThat(shown.getList("history.findAll { it.what == 'plannedStart' }.before"))
                .containsExactly(null, "2025-03-01");
        assertThat(shown.getList("history.findAll { it.what == 'fullEffect' }.after"))
                .containsExactly("unknown: 待评估", null);
    }

    @Test
    void dates_that_contradict_one_another_or_give_no_reason_are_refused_and_nothing_is_stored() {
        dates("{\"plannedStart\": {\"on\": \"2025-03-01\"}, \"plannedFinish\": {\"on\": \"2025-02-01\"}}", "\"1\"")
                .statusCode(422)
                .body("code", equalTo("contradicting_dates"))
                .body("reasons.field", containsInAnyOrder("plannedFinish"));
        dates("{\"plannedStart\": {\"on\": \"3000-01-01\"}}", "\"1\"").statusCode(422);
        dates("{\"plannedStart\": {}}", "\"1\"")
                .statusCode(422)
                .body("violations.field.join(' ')", containsString("plannedStart"));
        dates("{\"plannedStart\": {\"on\": \"soon\"}}", "\"1\"").statusCode(422);
        Duties.post(OFFICER, id, "start", "{\"startedOn\": \"2999-01-02\"}").statusCode(422);
        Duties.post(OFFICER, id, "blockage", "{\"reason\": \"资金\"}").statusCode(422);
        assertThat(Duties.show(id).getInt("version")).isEqualTo(1);
    }

    @Test
    void a_stranger_learns_neither_state_nor_version() {
        Duties.post(STRANGER, id, "start", "{}").statusCode(403);
        Duties.post(STRANGER, id, "resumption", "{\"comment\": \"x\"}").statusCode(403);
        given().auth()
                .oauth2(STRANGER)
                .header("If-Match", "\"77\"")
                .post("/api/v1/assignments/" + id + "/signature")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.supervisor("990000"))
                .header("If-Match", "\"77\"")
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"x\"}")
                .post("/api/v1/assignments/" + id + "/return")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse dates(String body, @Nullable String ifMatch) {
        var request =
                given().auth().oauth2(OFFICER).contentType(ContentType.JSON).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/api/v1/assignments/" + id + "/dates").then();
    }
}
