package org.lantian.task.closing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClosingPolicyApiTest {

    private static final String CITY = "992100";
    private static final String SUPERVISOR = Tokens.supervisor(CITY);
    private static final String YES = "{\"leadMayCloseFirst\": true, \"reason\": \"协同任务跨年度\"}";
    private static final String NO = "{\"leadMayCloseFirst\": false, \"reason\": \"恢复常规\"}";

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private final IssuedMeasure measure =
            new IssuedMeasure(planId, CITY).unit("u-first", CITY, "LEAD").unit("u-second", CITY, "COOPERATING");
    private String lead = "";

    @BeforeEach
    void a_lead_has_submitted_and_its_cooperating_unit_has_not() {
        measure.issue(plans);
        lead = Duties.id(Duties.of(planId, 2), "u-first");
        var officer = Tokens.officer("u-first", CITY);
        Duties.sign(officer, lead).statusCode(200);
        Duties.submit(officer, lead).statusCode(200);
    }

    @Test
    void a_lead_closes_first_only_where_its_plan_was_decided_to_allow_it() {
        show(planId).body("leadMayCloseFirst", equalTo(false)).body("decisions", empty());
        Duties.complete(SUPERVISOR, lead).statusCode(409).body("code", equalTo("cooperating_units_open"));

        decide(SUPERVISOR, planId, YES, null).statusCode(200).header("ETag", equalTo("\"0\""));
        Duties.complete(SUPERVISOR, lead).statusCode(200).body("state", equalTo("COMPLETED"));
    }

    @Test
    void what_was_decided_before_stays_on_record_with_who_and_why() {
        decide(SUPERVISOR, planId, YES, null).statusCode(200);
        decide(Tokens.planner(CITY), planId, NO, "\"0\"").statusCode(200);
        show(planId)
                .body("leadMayCloseFirst", equalTo(false))
                .body("decisions.leadMayCloseFirst", contains(true, false))
                .body("decisions.reason", contains("协同任务跨年度", "恢复常规"))
                .body("decisions.decidedBy", contains("supervisor-" + CITY, "planner-" + CITY));
        Duties.complete(SUPERVISOR, lead).statusCode(409);
    }

    @Test
    void a_stale_a_strange_and_an_unreasoned_decision_are_refused() {
        decide(SUPERVISOR, planId, YES, null).statusCode(200);
        decide(SUPERVISOR, planId, NO, null).statusCode(428);
        decide(SUPERVISOR, planId, NO, "\"7\"").statusCode(412);
        decide(Tokens.supervisor("992200"), planId, NO, "\"0\"").statusCode(404);
        decide(Tokens.officer("u-first", CITY), planId, NO, "\"0\"").statusCode(403);
        decide(SUPERVISOR, planId, "{\"leadMayCloseFirst\": false}", "\"0\"").statusCode(422);
        decide(SUPERVISOR, planId, "{\"reason\": \"空\"}", "\"0\"").statusCode(422);
        decide(SUPERVISOR, UUID.randomUUID(), YES, null).statusCode(404);
        show(planId).body("decisions.size()", equalTo(1));
    }

    @Test
    void it_goes_on_under_the_plan_that_supersedes_its_own() {
        decide(SUPERVISOR, planId, YES, null).statusCode(200);
        var later = UUID.randomUUID();
        new IssuedMeasure(later, CITY)
                .unit("u-first", CITY, "LEAD")
                .unit("u-second", CITY, "COOPERATING")
                .continuing(measure)
                .issue(plans);
        assertThat(Duties.id(Duties.of(later, 2), "u-first")).isEqualTo(lead);
        show(later).body("leadMayCloseFirst", equalTo(true)).body("decisions.reason", contains("协同任务跨年度"));
        Duties.complete(SUPERVISOR, lead).statusCode(200);
    }

    private static ValidatableResponse show(UUID planId) {
        return given().auth()
                .oauth2(SUPERVISOR)
                .get("/api/v1/closing-policies/" + planId)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse decide(String token, UUID planId, String rule, @Nullable String ifMatch) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(rule);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/closing-policies/" + planId)
                .then();
    }
}
