package org.lantian.task.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.task.testing.Duties;
import org.lantian.task.testing.IssuedMeasure;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportApiTest {

    private static final String CITY = "130500";
    private static final String OFFICER = Tokens.officer("u-reports", CITY);
    private static final String SUPERVISOR = Tokens.supervisor(CITY);
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Topic plans = new Topic("plan-events");
    private final UUID planId = UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void a_duty_is_signed_for() {
        new IssuedMeasure(planId, CITY).unit("u-reports", CITY, "RESPONSIBLE").issue(plans);
        id = Duties.id(Duties.of(planId, 1), "u-reports");
        Duties.sign(OFFICER, id).statusCode(200);
    }

    @Test
    void the_first_report_of_progress_is_the_beginning_and_a_final_one_gets_its_reviewers_verdict() {
        Duties.post(OFFICER, id, "reports", """
                        {"narrative": "已完成两家", "percent": 40, "difficulties": "资金不足", "nextSteps": "再改造三家",
                         "quantities": [{"name": "改造", "value": 2, "unit": "家"}], "period": "2025-12"}""")
                .statusCode(201)
                .body("kind", equalTo("PROGRESS"))
                .body("period", equalTo("2025-12"));
        assertThat(Duties.show(id).getString("state")).isEqualTo("IN_PROGRESS");
        assertThat(Duties.show(id).getFloat("percent")).isEqualTo(40f);
        Duties.post(OFFICER, id, "reports", "{\"narrative\": \"又两家\", \"percent\": 70.5}")
                .statusCode(201);
        Duties.submit(OFFICER, id).statusCode(200).body("percent", equalTo(100f));
        Duties.post(SUPERVISOR, id, "return", "{\"reason\": \"缺少清单\"}").statusCode(200);
        Duties.submit(OFFICER, id).statusCode(200);
        Duties.complete(SUPERVISOR, id).statusCode(200);

        var shown = Duties.show(id);
        assertThat(shown.getList("reports.kind")).containsExactly("FINAL", "FINAL", "PROGRESS", "PROGRESS");
        assertThat(shown.getList("reports.verdict.accepted")).containsExactly(true, false);
        assertThat(shown.getString("reports[1].verdict.reason")).isEqualTo("缺少清单");
        assertThat(shown.getString("reports[3].difficulties")).isEqualTo("资金不足");
        assertThat(shown.getList("history.findAll { it.what == 'percent' }.before"))
                .containsExactly(null, "40.00");
    }

    @Test
    void a_report_repeated_under_one_key_is_filed_once() {
        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(OFFICER)
                    .header("Idempotency-Key", planId.toString())
                    .contentType(ContentType.JSON)
                    .body("{\"narrative\": \"进展\"}")
                    .post("/api/v1/assignments/" + id + "/reports")
                    .then()
                    .statusCode(201);
        }
        assertThat(Duties.show(id).getList("reports")).hasSize(1);
    }

    @Test
    void a_report_names_evidence_of_its_own_assignment_only() {
        var evidence = upload(OFFICER, "list 1.pdf", PDF)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        upload(OFFICER, "list 1.pdf", PDF).statusCode(200).body("id", equalTo(evidence));
        var report = "{\"narrative\": \"进展\", \"evidence\": [\"%s\"]}";
        Duties.post(OFFICER, id, "reports", report.formatted(evidence)).statusCode(201);
        Duties.post(OFFICER, id, "reports", report.formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("unknown_evidence"));
        assertThat(Duties.show(id).getList("reports")).hasSize(1);
        assertThat(Duties.show(id).getString("reports[0].evidence[0]")).isEqualTo(evidence);

        var download = given().auth()
                .oauth2(SUPERVISOR)
                .get("/api/v1/assignments/" + id + "/evidence/" + evidence + "/content")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .extract();
        assertThat(download.asByteArray()).isEqualTo(PDF);
        assertThat(download.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''list%201.pdf");
        given().auth()
                .oauth2(Tokens.supervisor("990000"))
                .get("/api/v1/assignments/" + id + "/evidence/" + evidence + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void large_evidence_comes_back_byte_for_byte() {
        var bytes = new byte[700_000];
        new java.util.Random(7).nextBytes(bytes);
        System.arraycopy(PDF, 0, bytes, 0, 8);
        var evidence = upload(OFFICER, "大.pdf", bytes)
                .statusCode(201)
                .body("size", equalTo(700_000))
                .extract();
        var back = given().auth()
                .oauth2(OFFICER)
                .get("/api/v1/assignments/" + id + "/evidence/"
                        + evidence.jsonPath().getString("id") + "/content")
                .asByteArray();
        assertThat(back).isEqualTo(bytes);
    }

    @Test
    void a_file_that_is_not_what_it_claims_is_refused_and_nothing_is_stored() {
        upload(OFFICER, "清单.docx", PDF).statusCode(422).body("code", equalTo("not_what_it_claims"));
        upload(OFFICER, "run.exe", new byte[] {'M', 'Z', 0}).statusCode(422).body("code", equalTo("unknown_file_type"));
        upload(OFFICER, "leer.pdf", new byte[0]).statusCode(422);
        upload(Tokens.officer("u-else", CITY), "清单.pdf", PDF).statusCode(403);
        upload(Tokens.supervisor(CITY), "清单.pdf", PDF).statusCode(403);
        given().auth()
                .oauth2(OFFICER)
                .get("/api/v1/assignments/" + id + "/evidence")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    private io.restassured.response.ValidatableResponse upload(String token, String name, byte[] bytes) {
        return given().auth()
                .oauth2(token)
                .multiPart("file", name, bytes)
                .post("/api/v1/assignments/" + id + "/evidence")
                .then();
    }
}
