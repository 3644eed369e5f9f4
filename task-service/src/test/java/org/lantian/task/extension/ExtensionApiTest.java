package org.lantian.task.extension;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
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
class ExtensionApiTest {

    private static final String CITY = "130600";
    private static final String LEAD = Tokens.officer("u-xlead", CITY);
    private static final String OFFICER = Tokens.officer("u-xhelp", CITY);

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private final Told told = new Told(planId);
    private String id = "";

    @BeforeEach
    void a_duty_is_overdue_and_signed_for() {
        new IssuedMeasure(planId, CITY)
                .unit("u-xlead", CITY, "LEAD")
                .unit("u-xhelp", CITY, "COOPERATING")
                .dueOn(LocalDate.of(2020, 12, 31))
                .issue(plans);
        id = Duties.id(Duties.of(planId, 2), "u-xhelp");
        Duties.sign(OFFICER, id).statusCode(200);
    }

    @Test
    void the_reviewer_grants_more_time_the_first_date_stays_and_the_duty_is_no_longer_overdue() {
        told.await("task.overdue", 2);
        var first = request("2999-06-30");
        Duties.post(OFFICER, id, "extensions", body("2999-09-30"))
                .statusCode(409)
                .body("code", equalTo("extension_waiting"));
        Duties.post(LEAD, id, "extensions/" + first + "/approval", "{\"dueOn\": \"2999-05-31\", \"comment\": \"至5月底\"}")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("dueGranted", equalTo("2999-05-31"));
        var second = request("2999-12-31");
        Duties.post(LEAD, id, "extensions/" + second + "/approval", "{}").statusCode(200);

        var shown = Duties.show(id);
        assertThat(shown.getString("dueOn")).isEqualTo("2999-12-31");
        assertThat(shown.getString("originalDueOn")).isEqualTo("2020-12-31");
        assertThat(shown.getInt("extensions")).isEqualTo(2);
        assertThat(shown.getInt("overdueDays")).isZero();
        assertThat(shown.getList("extensionRequests.dueWanted")).containsExactly("2999-12-31", "2999-06-30");
        assertThat(shown.getList("history.findAll { it.what == 'dueOn' }.before"))
                .containsExactly("2020-12-31", "2999-05-31");
        assertThat(told.await("task.extension-decided", 2).get(0).get("dueOn").asText())
                .isEqualTo("2999-05-31");
        assertThat(told.until("task.extension-requested")).hasSize(2);
    }

    @Test
    void a_refusal_gives_its_reason_and_the_date_stands() {
        var extension = request("2999-06-30");
        Duties.post(LEAD, id, "extensions/" + extension + "/refusal", "{}").statusCode(422);
        Duties.post(LEAD, id, "extensions/" + extension + "/refusal", "{\"reason\": \"不可调整\"}")
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        Duties.post(LEAD, id, "extensions/" + extension + "/approval", "{}")
                .statusCode(409)
                .body("code", equalTo("already_decided"));
        assertThat(Duties.show(id).getString("dueOn")).isEqualTo("2020-12-31");
        assertThat(told.await("task.extension-decided", 1)
                        .get(0)
                        .get("approved")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void nobody_asks_for_another_and_nobody_grants_it_to_himself() {
        Duties.post(LEAD, id, "extensions", body("2999-06-30")).statusCode(403);
        Duties.post(OFFICER, id, "extensions", body("2020-12-31"))
                .statusCode(422)
                .body("code", equalTo("not_later"));
        Duties.post(OFFICER, id, "extensions", "{\"dueOn\": \"2999-06-30\"}").statusCode(422);
        var extension = request("2999-06-30");
        Duties.post(OFFICER, id, "extensions/" + extension + "/approval", "{}").statusCode(403);
        Duties.post(Tokens.supervisor(CITY), id, "extensions/" + extension + "/approval", "{}")
                .statusCode(403);
        Duties.post(LEAD, id, "extensions/" + UUID.randomUUID() + "/approval", "{}")
                .statusCode(404);
        Duties.post(LEAD, id, "extensions/" + extension + "/approval", "{\"dueOn\": \"2019-01-01\"}")
                .statusCode(422);
        given().auth()
                .oauth2(Tokens.officer("u-stranger", CITY))
                .get("/api/v1/assignments/" + id + "/extensions")
                .then()
                .statusCode(404);
        assertThat(Duties.show(id).getInt("extensions")).isZero();
    }

    private String request(String day) {
        return Duties.post(OFFICER, id, "extensions", body(day))
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static String body(String day) {
        return "{\"dueOn\": \"%s\", \"reason\": \"设备到货延迟\"}".formatted(day);
    }
}
