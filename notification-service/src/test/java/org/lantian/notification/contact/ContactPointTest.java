package org.lantian.notification.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lantian.notification.Contacts.body;
import static org.lantian.notification.Contacts.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.directory.Units;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class ContactPointTest {

    private static final String UNIT = "u-990101-contact";

    @Inject
    Units units;

    @BeforeEach
    void meetTheUnit() {
        units.meet(UNIT, "示例局", "990101");
    }

    @Test
    void it_is_created_replaced_by_version_and_deleted() {
        var mail = body(UNIT, "EMAIL", "officer@example.org", "");
        var planner = Tokens.planner("990100");
        put("cp-life", planner, mail).then().statusCode(201).header("ETag", equalTo("\"0\""));
        put("cp-life", planner, mail).then().statusCode(200).header("ETag", equalTo("\"0\""));
        var other = body(UNIT, "EMAIL", "other@example.org", "");
        put("cp-life", planner, other).then().statusCode(428);
        replace("cp-life", "\"7\"", other).then().statusCode(412);
        replace("cp-life", "\"0\"", other).then().statusCode(200).body("address", equalTo("other@example.org"));
        delete("cp-life", "\"0\"").then().statusCode(412);
        delete("cp-life", "\"1\"").then().statusCode(204);
        delete("cp-life", "\"1\"").then().statusCode(404);
    }

    @Test
    void a_secret_is_never_shown() {
        var answer = put(
                "cp-secret",
                Inboxes.officer(UNIT),
                body(
                        UNIT,
                        "WEBHOOK",
                        "https://8.8.8.8/hook",
                        ", \"secret\": \"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\""));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.asString()).contains("\"signed\":true").doesNotContain("whsec_");
    }

    @Test
    void only_those_who_keep_a_units_contacts_put_and_see_them() {
        var mail = body(UNIT, "EMAIL", "who@example.org", "");
        put("cp-who", Tokens.planner("990200"), mail).then().statusCode(403);
        put("cp-who", Tokens.officer("u-990101-stranger", "990101"), mail)
                .then()
                .statusCode(403);
        put("cp-who", Tokens.supervisor("990100"), mail).then().statusCode(403);
        put("cp-who", Tokens.administrator(), mail).then().statusCode(201);
        put("cp-unknown", Tokens.administrator(), body("u-nowhere", "EMAIL", "who@example.org", ""))
                .then()
                .statusCode(422)
                .body("reasons[0].field", equalTo("unitId"));
        assertThat(seen(Tokens.planner("990100"))).isPositive();
        assertThat(seen(Inboxes.officer(UNIT))).isPositive();
        assertThat(seen(Tokens.planner("990200"))).isZero();
        assertThat(seen(Tokens.officer("u-990101-stranger", "990101"))).isZero();
        given().get("/api/v1/contact-points").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/hook", "https://localhost/", "https://10.0.0.8/hook", "https://[::1]/",
                        "ftp://8.8.8.8/",
                "https://user:word@8.8.8.8/", "https:/8.8.8.8", "no url", "https://8.8.8.8/#part", "file:///etc/passwd"
            })
    void a_webhook_address_that_leads_inward_or_nowhere_is_refused(String address) {
        put("cp-refused", Inboxes.officer(UNIT), body(UNIT, "WEBHOOK", address, ""))
                .then()
                .statusCode(422)
                .body("reasons[0].field", equalTo("address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "a b@example.org",
                "a@b@example.org",
                "a@example.org\\r\\nBcc: c@example.org",
                "<a@example.org>"
            })
    void what_is_no_mail_address_is_refused(String address) {
        put("cp-refused", Inboxes.officer(UNIT), body(UNIT, "EMAIL", address, ""))
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid_address"));
    }

    @Test
    void missing_and_overlong_fields_are_named() {
        put("cp-empty", Inboxes.officer(UNIT), "{}").then().statusCode(422);
        put("cp-none", Inboxes.officer(UNIT), "").then().statusCode(422);
        put("cp-long", Inboxes.officer(UNIT), body(UNIT, "EMAIL", "a".repeat(3000), ""))
                .then()
                .statusCode(422);
        put("no%20id", Inboxes.officer(UNIT), body(UNIT, "EMAIL", "a@example.org", ""))
                .then()
                .statusCode(422);
    }

    @Test
    void nothing_is_sent_before_the_code_that_was_brought_has_come_back() {
        var unit = "u-990101-unverified";
        units.meet(unit, "示例局", "990101");
        put("cp-code", Inboxes.officer(unit), body(unit, "EMAIL", "code@example.org", ""))
                .then()
                .statusCode(201)
                .body("verifiedAt", nullValue());
        TaskStories.publish("task.assigned", "un-1", unit);
        Inboxes.awaitNotices(unit, 1);
        await().until(() -> Contacts.mailedCode("code@example.org") != null);
        var code = mailedCode();
        var wrong = "000000".equals(code) ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            Contacts.verify("cp-code", unit, wrong).then().statusCode(422).body("code", equalTo("wrong_code"));
        }
        // Five tries are used up: now the right one is refused too, until a new one is asked for.
        Contacts.verify("cp-code", unit, code).then().statusCode(422);
        Contacts.verify("cp-code", "u-990101-stranger", code).then().statusCode(403);
        given().auth()
                .oauth2(Inboxes.officer(unit))
                .post("/api/v1/contact-points/cp-code/verification-code")
                .then()
                .statusCode(200);
        await().until(() -> !code.equals(mailedCode()));
        Contacts.verify("cp-code", unit, mailedCode()).then().statusCode(200).body("verifiedAt", notNullValue());
        assertThat(Receivers.noticesTo("code@example.org")).isEmpty();
        TaskStories.publish("task.overdue", "un-2", unit, ", \"overdueDays\": 1");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Receivers.noticesTo("code@example.org")).hasSize(1));
    }

    private static int seen(String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("unitId", UNIT)
                .get("/api/v1/contact-points")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static Response replace(String id, String ifMatch, String body) {
        return given().auth()
                .oauth2(Tokens.planner("990100"))
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/contact-points/" + id);
    }

    private static Response delete(String id, String ifMatch) {
        return given().auth()
                .oauth2(Tokens.planner("990100"))
                .header("If-Match", ifMatch)
                .delete("/api/v1/contact-points/" + id);
    }

    private static String mailedCode() {
        return Objects.requireNonNull(Contacts.mailedCode("code@example.org"));
    }
}
