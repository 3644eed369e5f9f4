package org.lantian.task.assignment;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AssignmentApiTest {

    private static final String CITY = "130200";
    private static final String COUNTY = "130225";
    private static final String LEAD = Tokens.officer("u-lead", CITY);
    private static final String HELPER = Tokens.officer("u-helper", CITY);
    private static final String COUNTY_OFFICER = Tokens.officer("u-county", COUNTY);
    private static final String SUPERVISOR = Tokens.supervisor(CITY);

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private String lead = "";
    private String helper = "";

    @BeforeEach
    void a_measure_is_issued() {
        new IssuedMeasure(planId, CITY)
                .unit("u-lead", CITY, "LEAD")
                .unit("u-helper", CITY, "COOPERATING")
                .unit("u-county", COUNTY, "IMPLEMENTING")
                .dueOn(LocalDate.of(2020, 12, 31))
                .issue(plans);
        var assignments = Duties.of(planId, 3);
        lead = Duties.id(assignments, "u-lead");
        helper = Duties.id(assignments, "u-helper");
    }

    @Test
    void a_unit_signs_reports_is_sent_back_reports_again_and_its_lead_completes_it() {
        Duties.sign(HELPER, helper)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("SIGNED_FOR"))
                .body("stateLabel", equalTo("已签收"))
                .body("signedBy", equalTo("unit-officer-" + CITY));
        Duties.post(HELPER, helper, "submission", """
                        {"narrative": "已抽检", "percent": 87.5,
                         "quantities": [{"name": "抽检", "value": 860.25, "unit": "批次"}]}""")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("overdueDays", equalTo(0));
        Duties.post(LEAD, helper, "return", "{\"reason\": \"缺少清单\"}")
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        Duties.submit(HELPER, helper).statusCode(200);
        Duties.post(LEAD, helper, "completion", "{\"comment\": \"同意\"}")
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("version", equalTo(5));

        var shown = Duties.show(helper);
        assertThat(shown.getList("history.to"))
                .containsExactly("ASSIGNED", "SIGNED_FOR", "SUBMITTED", "RETURNED", "SUBMITTED", "COMPLETED");
        assertThat(shown.getList("history.reason")).containsExactly(null, null, null, "缺少清单", null, "同意");
        assertThat(shown.getList("reports.narrative")).containsExactly("已完成改造", "已抽检");
        assertThat(shown.getFloat("reports[1].quantities[0].value")).isEqualTo(860.25f);
        assertThat(shown.getList("milestones.dueOn")).containsExactly("2024-10-31");
        assertThat(shown.getInt("recurring[0].quantity.value")).isEqualTo(850);
        assertThat(shown.getList("section")).containsExactly("二、重点任务");
        assertThat(shown.getList("leadUnitIds")).containsExactly("u-lead");
    }

    @Test
    void no_unit_acts_for_another() {
        Duties.sign(LEAD, helper).statusCode(403).body("code", equalTo("not_allowed"));
        Duties.sign(COUNTY_OFFICER, helper).statusCode(403);
        Duties.sign(Tokens.administrator(), helper).statusCode(403);
        Duties.sign(SUPERVISOR, helper).statusCode(403);
        Duties.sign(HELPER, helper).statusCode(200);
        Duties.submit(LEAD, helper).statusCode(403);
        given().post("/api/v1/assignments/" + helper + "/signature").then().statusCode(401);
        given().get("/api/v1/assignments").then().statusCode(401);
        assertThat(Duties.show(helper).getString("state")).isEqualTo("SIGNED_FOR");
    }

    @Test
    void helpers_are_reviewed_by_the_lead_and_the_lead_by_the_supervisor_of_the_plan() {
        sign_and_submit(HELPER, helper);
        Duties.complete(SUPERVISOR, helper).statusCode(403);
        Duties.complete(COUNTY_OFFICER, helper).statusCode(403);
        Duties.complete(HELPER, helper).statusCode(403);
        Duties.complete(Tokens.administrator(), helper).statusCode(403);
        Duties.complete(LEAD, helper).statusCode(200);

        sign_and_submit(LEAD, lead);
        Duties.complete(LEAD, lead).statusCode(403);
        Duties.complete(Tokens.supervisor(COUNTY), lead).statusCode(403);
        Duties.complete(Tokens.supervisor("130000"), lead).statusCode(200).body("state", equalTo("COMPLETED"));
    }

    @Test
    void the_lead_does_not_close_before_its_cooperating_units() {
        sign_and_submit(LEAD, lead);
        Duties.complete(SUPERVISOR, lead)
                .statusCode(409)
                .body("code", equalTo("cooperating_units_open"))
                .body("reasons.field", contains("u-helper"));
        sign_and_submit(HELPER, helper);
        Duties.complete(LEAD, helper).statusCode(200);
        Duties.complete(SUPERVISOR, lead).statusCode(200);
    }

    @Test
    void a_step_out_of_turn_is_refused_and_nothing_of_it_is_stored() {
        Duties.submit(HELPER, helper).statusCode(409).body("code", equalTo("wrong_state"));
        Duties.complete(LEAD, helper).statusCode(409);
        Duties.sign(HELPER, helper).statusCode(200);
        Duties.sign(HELPER, helper).statusCode(409);
        var shown = Duties.show(helper);
        assertThat(shown.getList("reports")).isEmpty();
        assertThat(shown.getInt("version")).isEqualTo(1);
    }

    @Test
    void of_several_who_sign_at_once_one_has_signed_and_the_others_are_told() {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> Duties.sign(HELPER, helper).extract().statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(Duties.show(helper).getList("history")).hasSize(2);
    }

    @Test
    void a_stale_version_is_refused_and_the_current_one_accepted() {
        signWith("\"7\"").statusCode(412).body("code", equalTo("stale_version"));
        signWith("\"0\"").statusCode(200);
    }

    @Test
    void a_report_that_is_empty_oversized_or_out_of_range_is_refused_naming_the_field() {
        Duties.sign(HELPER, helper).statusCode(200);
        refused("submission", "{}", "narrative");
        refused("submission", "{\"narrative\": \"  \"}", "narrative");
        refused("submission", "{\"narrative\": \"" + "长".repeat(20_001) + "\"}", "narrative");
        refused("submission", "{\"narrative\": \"a\\u0000b\"}", "narrative");
        refused("submission", "{\"narrative\": \"x\", \"percent\": 101}", "percent");
        refused("submission", "{\"narrative\": \"x\", \"percent\": 1.234}", "percent");
        refused("submission", "{\"narrative\": \"x\", \"quantities\": [{\"name\": \"抽检\", \"unit\": \"批\"}]}", "value");
        refused("submission", "{\"narrative\": \"x\", \"quantities\": [null]}", "quantities");
        refused("return", "{\"reason\": \"\"}", "reason");
        Duties.post(HELPER, helper, "submission", "{\"narrative\": ").statusCode(400);
        Duties.post(HELPER, helper, "submission", "").statusCode(422);
        assertThat(Duties.show(helper).getString("state")).isEqualTo("SIGNED_FOR");
        assertThat(Duties.show(helper).getList("reports")).isEmpty();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        var unknown = UUID.randomUUID().toString();
        Duties.sign(HELPER, unknown).statusCode(404).body("code", equalTo("not_found"));
        Duties.complete(LEAD, unknown).statusCode(404);
        Duties.sign(HELPER, "no-id").statusCode(404);
        get(SUPERVISOR, "/" + unknown, Map.of()).statusCode(404);
    }

    @Test
    void a_list_shows_of_each_duty_what_reading_it_alone_shows() {
        sign_and_submit(HELPER, helper);
        var items = list(Map.of()).extract().jsonPath();
        assertThat(items.getList("items")).hasSizeGreaterThanOrEqualTo(3);
        for (var item : items.<Map<String, Object>>getList("items")) {
            var alone =
                    get(SUPERVISOR, "/" + item.get("id"), Map.of()).extract().jsonPath();
            assertThat(alone.<String, Object>getMap("")).containsAllEntriesOf(item);
        }
    }

    @Test
    void a_list_is_filtered_and_a_filter_that_cannot_be_read_is_refused() {
        new IssuedMeasure(planId, CITY).unit("u-free", CITY, "RESPONSIBLE").issue(plans);
        Duties.of(planId, 4);
        Duties.sign(HELPER, helper).statusCode(200);

        list(Map.of("unitId", "u-helper")).body("items.unitId", contains("u-helper"));
        list(Map.of("role", "LEAD")).body("items.unitId", contains("u-lead"));
        list(Map.of("state", "SIGNED_FOR")).body("items.id", contains(helper));
        list(Map.of("overdue", "true")).body("items.unitId", containsInAnyOrder("u-lead", "u-helper", "u-county"));
        list(Map.of("overdue", "false")).body("items.unitId", contains("u-free"));
        list(Map.of("dueBefore", "2020-12-31")).body("items", hasSize(0));
        list(Map.of("dueBefore", "2021-01-01")).body("items", hasSize(3));
        list(Map.of("page", "1", "size", "3"))
                .body("items.unitId", contains("u-free"))
                .body("total", equalTo(4));

        var unreadable = Map.of(
                "role", "BOSS",
                "state", "LOST",
                "dueBefore", "2025-13-01",
                "overdue", "perhaps",
                "planId", "7",
                "unitId", "u 7",
                "size", "501");
        unreadable.forEach((name, value) ->
                get(SUPERVISOR, "", Map.of(name, value)).statusCode(422).body(containsString(name)));
        get(SUPERVISOR, "/summary", Map.of("planId", "7")).statusCode(422);
    }

    @Test
    void supervision_sees_its_region_and_below_and_nothing_else() {
        sees(SUPERVISOR, 3);
        sees(Tokens.auditor("130000"), 3);
        sees(Tokens.planner("000000"), 3);
        sees(Tokens.supervisor(COUNTY), 1);
        sees(Tokens.supervisor("130300"), 0);
        get(Tokens.supervisor("130300"), "/" + lead, Map.of()).statusCode(404);
        get(Tokens.auditor(CITY), "/" + lead, Map.of()).statusCode(200);
        get(Tokens.dataFeed("000000"), "", Map.of()).statusCode(403);
    }

    @Test
    void a_unit_sees_its_own_those_it_leads_and_those_of_lower_units() {
        sees(LEAD, 3);
        sees(HELPER, 1);
        sees(COUNTY_OFFICER, 1);
        get(HELPER, "/" + lead, Map.of()).statusCode(404);
        get(HELPER, "", Map.of("planId", planId, "unitId", "u-lead")).body("items", hasSize(0));
        get(HELPER, "", Map.of("planId", planId, "unitId", "u-helper")).body("items", hasSize(1));

        unitIs("u-bureau", "DEPARTMENT");
        unitIs("u-city", "GOVERNMENT");
        await().atMost(20, SECONDS).untilAsserted(() -> sees(Tokens.officer("u-city", CITY), 3));
        sees(Tokens.officer("u-bureau", CITY), 1);
        sees(Tokens.officer("u-unknown", CITY), 0);
    }

    @Test
    void the_summary_counts_states_and_deadlines_by_plan() {
        new IssuedMeasure(planId, CITY)
                .unit("u-lead", CITY, "RESPONSIBLE")
                .dueOn(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(3))
                .issue(plans);
        Duties.of(planId, 4);
        sign_and_submit(HELPER, helper);

        get(SUPERVISOR, "/summary", Map.of("planId", planId))
                .statusCode(200)
                .body("total.assignments", equalTo(4))
                .body("total.states.ASSIGNED", equalTo(3))
                .body("total.states.SUBMITTED", equalTo(1))
                .body("total.states.COMPLETED", equalTo(0))
                .body("total.signedFor", equalTo(1))
                .body("total.dueSoon", equalTo(1))
                .body("total.overdue", equalTo(2))
                .body("plans.planId", contains(planId.toString()))
                .body("plans[0].counts.assignments", equalTo(4));
        get(HELPER, "/summary", Map.of("planId", planId)).body("total.assignments", equalTo(1));
        get(SUPERVISOR, "/summary", Map.of()).body("plans.planId", hasItem(planId.toString()));
    }

    private static void sign_and_submit(String officer, String id) {
        Duties.sign(officer, id).statusCode(200);
        Duties.submit(officer, id).statusCode(200);
    }

    private ValidatableResponse signWith(String ifMatch) {
        return given().auth()
                .oauth2(HELPER)
                .header("If-Match", ifMatch)
                .post("/api/v1/assignments/" + helper + "/signature")
                .then();
    }

    private void refused(String move, String body, String field) {
        Duties.post(move.equals("return") ? LEAD : HELPER, helper, move, body)
                .statusCode(422)
                .body("violations.field.join(' ')", containsString(field));
    }

    private static ValidatableResponse get(String token, String path, Map<String, ?> query) {
        return given().auth()
                .oauth2(token)
                .queryParams(query)
                .get("/api/v1/assignments" + path)
                .then();
    }

    private ValidatableResponse list(Map<String, String> query) {
        return given().auth()
                .oauth2(SUPERVISOR)
                .queryParam("planId", planId)
                .queryParams(query)
                .get("/api/v1/assignments")
                .then()
                .statusCode(200);
    }

    private void sees(String token, int expected) {
        get(token, "", Map.of("planId", planId)).statusCode(200).body("total", equalTo(expected));
    }

    private void unitIs(String unitId, String kind) {
        plans.publish("directory.unit-changed", unitId, """
                {"unitId": "%s", "name": "唐山市%s", "regionCode": "%s", "kind": "%s"}""".formatted(unitId, unitId, CITY, kind));
    }
}
