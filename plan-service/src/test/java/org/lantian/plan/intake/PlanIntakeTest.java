package org.lantian.plan.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.plan.SamplePlan;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanIntakeTest {

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void the_same_bytes_come_in_once() {
        var bytes = SamplePlan.text("两次").getBytes(UTF_8);
        String first =
                SamplePlan.upload(bytes, "a.txt").statusCode(201).extract().path("planId");
        SamplePlan.upload(bytes, "b.txt").statusCode(200).body("planId", equalTo(first));
    }

    @Test
    void the_report_names_the_units_that_the_directory_lacks() {
        var text = SamplePlan.text("单位").replace("市城管局", "市邮政管理局");
        SamplePlan.upload(text.getBytes(UTF_8), "plan.txt")
                .statusCode(201)
                .body("region", equalTo("990100"))
                .body("measures", equalTo(3))
                .body("proposedUnits", hasItem("明湖市邮政管理局"));
    }

    @Test
    void a_dry_run_stores_nothing() {
        var bytes = SamplePlan.text("试读").getBytes(UTF_8);
        given().auth()
                .oauth2(Tokens.planner("990000"))
                .multiPart("file", "plan.txt", bytes)
                .multiPart("dryRun", "true")
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(200)
                .body("planId", nullValue())
                .body("measures", equalTo(3));
        SamplePlan.upload(bytes, "plan.txt").statusCode(201);
    }

    @Test
    void other_encodings_are_read() {
        SamplePlan.upload(SamplePlan.text("国标编码").getBytes(Charset.forName("GB18030")), "plan.txt")
                .statusCode(201)
                .body("title", equalTo("明湖市空气质量持续改善实施方案（国标编码）"));
        SamplePlan.upload(SamplePlan.text("统一码").getBytes(UTF_16), "plan.txt").statusCode(201);
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_field_named() {
        refused(new byte[0], "empty_document");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 1, 2}, "scanned");
        refused(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0}, "unknown_form");
        refused("今天天气很好，没有什么要做的。".getBytes(UTF_8), "no_measures");
    }

    private static void refused(byte[] bytes, String code) {
        SamplePlan.upload(bytes, "plan.txt")
                .statusCode(422)
                .body("code", equalTo(code))
                .body("reasons[0].field", equalTo("file"));
    }

    @Test
    void fifty_megabytes_are_refused_with_the_field_named() throws Exception {
        var head =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.txt\"\r\n\r\n".getBytes(UTF_8);
        var megabyte = new byte[1024 * 1024];
        var body = Stream.of(
                        Stream.of(head),
                        Stream.generate(() -> megabyte).limit(50),
                        Stream.of("\r\n--b--".getBytes(UTF_8)))
                .flatMap(part -> part)
                .toList();
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/plan-imports"))
                .header("Authorization", "Bearer " + Tokens.planner("990000"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("too_large").contains("\"field\":\"file\"");
    }

    @Test
    void an_unknown_region_is_asked_for() {
        var text = SamplePlan.text("无名").replace("明湖市", "无名市");
        SamplePlan.upload(text.getBytes(UTF_8), "plan.txt")
                .statusCode(422)
                .body("code", equalTo("unknown_region"))
                .body("reasons[0].field", equalTo("regionCode"));
    }

    @Test
    void a_planner_imports_for_his_own_region_only() {
        var bytes = SamplePlan.text("越界").getBytes(UTF_8);
        SamplePlan.upload(bytes, "plan.txt", Tokens.planner("640000")).statusCode(403);
        SamplePlan.upload(bytes, "plan.txt", Tokens.supervisor("990000")).statusCode(403);
        given().multiPart("file", "plan.txt", bytes)
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(401);
    }
}
