package org.lantian.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantian.kit.KitProfile;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(KitProfile.class)
class AuditTest {

    @Inject
    DataSource dataSource;

    @Inject
    Sealing sealing;

    private final String id = "thing-" + UUID.randomUUID();

    @Test
    void a_change_is_on_record_with_who_what_before_after_why_and_request() {
        put("甲", "name it", "trace-1-" + id);
        put("乙", "it was wrong", "trace-2-" + id);
        given().auth().oauth2(Tokens.planner("990100")).delete("/api/v1/things/" + id);

        var record = of("subjectId=" + id);
        assertThat(record.getList("items.action")).containsExactly("REMOVED", "CHANGED", "CREATED");
        assertThat(record.getString("items[1].actor")).isEqualTo("planner-990100");
        assertThat(record.getString("items[1].roles")).isEqualTo("planner");
        assertThat(record.getString("items[1].regionCode")).isEqualTo("990100");
        assertThat(record.getString("items[1].operation")).startsWith("PUT /api/v1/things/");
        assertThat(record.getString("items[1].requestId")).isEqualTo("trace-2-" + id);
        assertThat(record.getString("items[1].why")).isEqualTo("it was wrong");
        assertThat(record.getString("items[1].before.name")).isEqualTo("甲");
        assertThat(record.getString("items[1].after.name")).isEqualTo("乙");
        assertThat(record.getString("items[2].after.name")).isEqualTo("甲");
        assertThat(record.getString("items[0].before.name")).isEqualTo("乙");
        assertThat(record.prettify()).doesNotContain("whsec_");
        assertThat(record.getString("items[1].after.secret")).isEqualTo("(concealed)");
    }

    @Test
    void what_is_rolled_back_left_no_change_but_the_refusal_is_on_record() {
        var request = "refused-" + UUID.randomUUID();
        assertThat(put("", "no name", request).statusCode()).isEqualTo(409);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var record = of("requestId=" + request);
            assertThat(record.getList("items.action")).containsExactly("REFUSED");
            assertThat(record.getString("items[0].why")).isEqualTo("409 nameless: a thing has a name");
        });
    }

    @Test
    void those_who_are_not_let_in_are_on_record_reading_or_writing() {
        var nobody = "nobody-" + UUID.randomUUID();
        var officer = "officer-" + UUID.randomUUID();
        given().header("X-Request-Id", nobody).get("/api/v1/things/1").then().statusCode(401);
        given().header("X-Request-Id", officer)
                .auth()
                .oauth2(Tokens.officer("u-1", "990100"))
                .get("/api/v1/things/1")
                .then()
                .statusCode(403)
                .header("X-Request-Id", officer);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(of("requestId=" + nobody).getString("items[0].actor")).isEqualTo("anonymous");
            var refused = of("requestId=" + officer);
            assertThat(refused.getString("items[0].actor")).isEqualTo("unit-officer-990100");
            assertThat(refused.getString("items[0].unitId")).isEqualTo("u-1");
            assertThat(refused.getString("items[0].why")).startsWith("403");
        });
    }

    @Test
    void an_auditor_reads_what_callers_of_the_own_region_did() {
        put("甲", "mine", "reach-" + id);
        var mine = given().auth().oauth2(Tokens.auditor("990100")).get("/api/v1/audit-entries?subjectId=" + id);
        var other = given().auth().oauth2(Tokens.auditor("990200")).get("/api/v1/audit-entries?subjectId=" + id);
        assertThat(mine.jsonPath().getInt("total")).isEqualTo(1);
        assertThat(other.jsonPath().getInt("total")).isZero();
    }

    @Test
    void nobody_changes_or_removes_an_entry_and_whoever_gets_past_the_guard_is_found_out() throws SQLException {
        put("甲", "to be sealed", "seal-" + id);
        sealing.sealAll();
        assertThat(verified(null).faults()).isEmpty();
        assertThatThrownBy(() -> run("update audit_entry set why = 'other' where subject_id = '" + id + "'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> run("delete from audit_entry")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> run("truncate audit_seal, audit_entry")).hasMessageContaining("never changed");

        run("alter table audit_entry disable trigger audit_entry_stays");
        run("update audit_entry set why = 'other' where subject_id = '" + id + "'");
        assertThat(verified(null).faults()).singleElement().asString().endsWith("is not what was sealed");
        run("update audit_entry set why = 'to be sealed' where subject_id = '" + id + "'");
        assertThat(verified(null).faults()).isEmpty();
        run("alter table audit_entry enable trigger audit_entry_stays");
    }

    @Test
    void a_seal_that_was_noted_elsewhere_shows_that_the_end_was_not_cut_off() throws SQLException {
        put("甲", "the last", "anchor-" + id);
        sealing.sealAll();
        try (var connection = dataSource.getConnection()) {
            var last = new SealTable(connection).last().orElseThrow();
            assertThat(verified(last.number() + ":" + last.hash()).faults()).isEmpty();
            assertThat(verified((last.number() + 1) + ":" + last.hash()).faults())
                    .hasSize(1);
        }
    }

    private VerifyAudit verified(@org.jspecify.annotations.Nullable String anchor) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var verification = new VerifyAudit(new SealTable(connection));
            verification.run(anchor);
            return verification;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Response put(String name, String why, String requestId) {
        return given().auth()
                .oauth2(Tokens.planner("990100"))
                .header("X-Change-Reason", why)
                .header("X-Request-Id", requestId)
                .contentType("text/plain; charset=utf-8")
                .body(name)
                .put("/api/v1/things/" + id);
    }

    private static JsonPath of(String query) {
        return given().auth()
                .oauth2(Tokens.auditor("000000"))
                .get("/api/v1/audit-entries?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
