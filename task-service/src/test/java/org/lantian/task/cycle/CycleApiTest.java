package org.lantian.task.cycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
class CycleApiTest {

    private static final String CITY = "130800";
    private static final String PLANNER = Tokens.planner(CITY);
    private static final String OFFICER = Tokens.officer("u-cycle", CITY);

    @Inject
    MissingReports missing;

    @Inject
    Clock clock;

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private final UUID cycleId = UUID.randomUUID();
    private final Told told = new Told(planId);
    private final IssuedMeasure measure = new IssuedMeasure(planId, CITY).unit("u-cycle", CITY, "RESPONSIBLE");
    private String id = "";

    @BeforeEach
    void a_duty_is_signed_for() {
        measure.issue(plans);
        id = Duties.id(Duties.of(planId, 1), "u-cycle");
        Duties.sign(OFFICER, id).statusCode(200);
    }

    @Test
    void a_report_that_does_not_come_is_told_once_and_then_the_next_one_is_wanted() {
        put(PLANNER, cycle("MONTH"), null).statusCode(200).body("everyLabel", equalTo("每月"));
        var now = Every.MONTH.around(LocalDate.now(clock));
        missing.sweep(now.to().plusDays(5));
        assertThat(told.until("task.report-missing")).isEmpty();
        together(() -> missing.sweep(now.to().plusDays(6)));
        together(() -> missing.sweep(now.to().plusDays(7)));
        assertThat(told.await("task.report-missing", 1)).singleElement().satisfies(event -> {
            assertThat(event.get("period").asText()).isEqualTo(now.name());
            assertThat(event.get("missingDays").asInt()).isEqualTo(1);
        });

        Duties.post(OFFICER, id, "reports", "{\"narrative\": \"补报\"}")
                .statusCode(201)
                .body("period", equalTo(now.name()));
        Duties.post(OFFICER, id, "reports", "{\"narrative\": \"再报\"}")
                .statusCode(201)
                .body("period", nullValue());
        Duties.post(
                        OFFICER,
                        id,
                        "reports",
                        "{\"narrative\": \"进展\", \"period\": \"" + now.next().name() + "\"}")
                .statusCode(201)
                .body("period", equalTo(now.next().name()));
        missing.sweep(now.next().to().plusDays(7));
        assertThat(told.await("task.report-missing", 1)).hasSize(1);
        missing.sweep(now.next().next().to().plusDays(7));
        assertThat(told.await("task.report-missing", 2)).hasSize(2);
    }

    @Test
    void a_measures_own_cycle_goes_before_its_plans() {
        put(PLANNER, cycle("YEAR"), null).statusCode(200);
        var own = UUID.randomUUID();
        var body = cycle("WEEK").replace("\"every\"", "\"measureId\": \"" + measure.measureId + "\", \"every\"");
        put(PLANNER, own, body, null).statusCode(200);
        var week = Every.WEEK.around(LocalDate.now(clock));
        missing.sweep(week.to().plusDays(6));
        assertThat(told.await("task.report-missing", 1).get(0).get("period").asText())
                .isEqualTo(week.name());
        given().auth()
                .oauth2(PLANNER)
                .queryParam("planId", planId)
                .get("/api/v1/reporting-cycles")
                .then()
                .body("every", contains("YEAR", "WEEK"));
    }

    @Test
    void a_closed_duty_owes_no_report() {
        put(PLANNER, cycle("MONTH"), null).statusCode(200);
        Duties.submit(OFFICER, id).statusCode(200);
        Duties.complete(Tokens.supervisor(CITY), id).statusCode(200);
        missing.sweep(LocalDate.now(clock).plusYears(1));
        told.await("task.completed", 1);
        assertThat(told.until("task.report-missing")).isEmpty();
    }

    @Test
    void cycles_are_kept_by_who_reaches_the_plan_in_the_version_seen() {
        put(Tokens.planner("990000"), cycle("MONTH"), null).statusCode(404);
        put(OFFICER, cycle("MONTH"), null).statusCode(403);
        put(PLANNER, cycle("DAY"), null).statusCode(422);
        put(PLANNER, cycle("MONTH").replace("\"graceDays\": 5", "\"graceDays\": 91"), null)
                .statusCode(422);
        put(PLANNER, cycle("MONTH"), null).statusCode(200);
        put(PLANNER, UUID.randomUUID(), cycle("WEEK"), null).statusCode(409).body("code", equalTo("cycle_exists"));
        put(PLANNER, cycle("WEEK"), null).statusCode(428);
        put(Tokens.planner("990000"), cycle("WEEK"), "\"9\"").statusCode(404);
        put(PLANNER, cycle("WEEK"), "\"0\"").statusCode(200);
        given().auth().oauth2(PLANNER).get("/api/v1/reporting-cycles").then().statusCode(422);
        given().auth()
                .oauth2(PLANNER)
                .queryParam("planId", planId)
                .get("/api/v1/missing-reports")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        given().auth()
                .oauth2(PLANNER)
                .header("If-Match", "\"1\"")
                .delete("/api/v1/reporting-cycles/" + cycleId)
                .then()
                .statusCode(204);
    }

    private String cycle(String every) {
        return "{\"planId\": \"%s\", \"every\": \"%s\", \"graceDays\": 5, \"startsOn\": \"2020-01-01\"}"
                .formatted(planId, every);
    }

    private ValidatableResponse put(String token, String body, @Nullable String ifMatch) {
        return put(token, cycleId, body, ifMatch);
    }

    private static ValidatableResponse put(String token, UUID id, String body, @Nullable String ifMatch) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/api/v1/reporting-cycles/" + id).then();
    }

    private static void together(Runnable replica) {
        Stream.generate(() -> CompletableFuture.runAsync(replica))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);
    }
}
