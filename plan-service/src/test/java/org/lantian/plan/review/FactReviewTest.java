package org.lantian.plan.review;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.plan.SamplePlan;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FactReviewTest {

    private static final String NEW_DEADLINE = """
            {"measureId": "%s", "fact": {"kind": "DEADLINE", "what": "宣传", "dueOn": "2025-06-30"}, "quote": "广泛开展 低碳生活宣传"}""";

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void a_target_is_corrected_and_its_history_tells_who_and_from_what_to_what() {
        var plan = SamplePlan.imported("更正目标");
        var target = fact(plan, "TARGET");
        put(plan, target, "0", """
                {"fact": {"kind": "TARGET", "indicator": "细颗粒物浓度", "comparator": "<=", "value": 34.5,
                 "unit": "ug/m3", "dueOn": "2025-12-31", "aspirational": true, "approximate": false}}""")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("fact.value", equalTo(34.5f))
                .body("origin", equalTo("CORRECTED"))
                .body("quote", containsString("35微克/立方米"))
                .body("start", notNullValue());
        read(plan, "").header("ETag", "\"1\"").body("objectives[0].origin", equalTo("CORRECTED"));
        read(plan, "/changes?factId=" + target)
                .body("items", hasSize(1))
                .body("items[0].act", equalTo("CORRECTED"))
                .body("items[0].by", equalTo("planner-990100"))
                .body("items[0].at", notNullValue())
                .body("items[0].before.fact.value", equalTo(35))
                .body("items[0].before.fact.dueOn", equalTo("2025-12-31"))
                .body("items[0].after.fact.value", equalTo(34.5f))
                .body("items[0].after.fact.aspirational", equalTo(true));
    }

    @Test
    void a_fact_is_added_at_words_of_the_document_or_at_none() {
        var plan = SamplePlan.imported("补充");
        var measure = measure(plan, "4");
        post(plan, "0", NEW_DEADLINE.formatted(measure))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("origin", equalTo("ADDED"))
                .body("quote", equalTo("广泛开展低碳生活宣传"))
                .body("start", notNullValue());
        post(plan, "1", """
                {"measureId": "%s", "fact": {"kind": "RESPONSIBILITY", "unit": "市委宣传部", "role": "LEAD"}}""".formatted(measure)).statusCode(201).body("quote", nullValue());
        read(plan, "/measures")
                .body("items[2].deadlines.what", contains("宣传"))
                .body("items[2].deadlines.origin", contains("ADDED"))
                .body("items[2].responsibilities.unit", hasItem("市委宣传部"))
                .body("items[2].responsibilities.origin", hasItems("EXTRACTED", "ADDED"));
        post(plan, "2", NEW_DEADLINE.formatted(measure).replace("低碳", "高碳"))
                .statusCode(422)
                .body("code", equalTo("quote_not_found"))
                .body("reasons[0].field", equalTo("quote"));
    }

    @Test
    void a_removed_fact_is_gone_and_its_history_stays() {
        var plan = SamplePlan.imported("删除");
        var deadline = fact(plan, "DEADLINE");
        remove(plan, deadline, "0").statusCode(204).header("ETag", "\"1\"");
        read(plan, "/facts?size=500").body("items.id", not(hasItem(deadline)));
        read(plan, "/changes").body("items.act", contains("REMOVED")).body("items[0].after", nullValue());
        remove(plan, deadline, "1").statusCode(404);
    }

    @Test
    void a_measure_is_inserted_behind_another_and_removed_with_all_that_belongs_to_it() {
        var plan = SamplePlan.imported("措施");
        post(plan, "0", """
                {"measureId": "%s", "fact": {"kind": "MEASURE", "number": "2", "segment": 2, "title": "锅炉抽查",
                 "section": ["二、重点任务"], "text": "抽查锅炉。"}}""".formatted(measure(plan, "2"))).statusCode(201);
        read(plan, "/measures")
                .body("items.title", hasSize(4))
                .body("items[1].title", equalTo("锅炉抽查"))
                .body("items[1].origin", equalTo("ADDED"));
        read(plan, "").body("measures", equalTo(4));
        post(plan, "1", """
                {"fact": {"kind": "MEASURE", "number": "2", "segment": 1, "title": "又一", "section": [], "text": ""}}""").statusCode(422).body("code", equalTo("number_taken"));
        remove(plan, measure(plan, "3"), "1").statusCode(204);
        read(plan, "/measures").body("items.number", contains("2", "2", "4"));
        read(plan, "/changes")
                .body("items.act", hasItem("REMOVED"))
                .body("items.before.fact.kind", hasItem("RECURRING"));
    }

    @Test
    void the_document_and_the_default_clause_are_facts_too() {
        var plan = SamplePlan.imported("文件");
        put(plan, plan, "0", """
                {"fact": {"kind": "DOCUMENT", "title": "明湖市方案", "documentNumber": "明政〔2024〕9号", "issuer": "明湖市人民政府",
                 "issuedOn": "2024-06-01", "keyAreas": ["东溪区"]}}""").statusCode(200);
        put(plan, fact(plan, "DEFAULT_RESPONSIBILITY"), "1", """
                {"fact": {"kind": "DEFAULT_RESPONSIBILITY", "units": [{"unit": "各县（区）人民政府", "role": "IMPLEMENTING"}]}}""").statusCode(200);
        read(plan, "")
                .body("title", equalTo("明湖市方案"))
                .body("documentNumber", equalTo("明政〔2024〕9号"))
                .body("defaultResponsibility.units.unit", contains("各县（区）人民政府"));
        read(plan, "/measures").body("items[2].responsibilities.inherited", hasItem(true));
        remove(plan, plan, "2").statusCode(409).body("code", equalTo("not_removable"));
    }

    @Test
    void wrong_facts_are_refused_with_the_field_named() {
        var plan = SamplePlan.imported("错误");
        var duty = fact(plan, "RESPONSIBILITY");
        put(plan, duty, "0", """
                {"fact": {"kind": "RESPONSIBILITY", "unit": "不知所云", "role": "LEAD"}}""")
                .statusCode(422)
                .body("code", equalTo("invalid_fact"))
                .body("reasons.field", contains("fact.unit"));
        put(plan, duty, "0", """
                {"fact": {"kind": "DEADLINE", "what": "别的"}}""").statusCode(422).body("code", equalTo("other_kind"));
        put(plan, duty, "0", """
                {"fact": {"kind": "RESPONSIBILITY", "unit": "", "role": "LEAD"}}""").statusCode(422).body("violations.field", everyItem(containsString("fact.unit")));
        for (var body : List.of(
                "{\"fact\": {\"kind\": \"NONSENSE\"}}",
                "{\"fact\": {\"kind\": \"RESPONSIBILITY\", \"unit\": \"市教育局\", \"role\": \"BOSS\"}}",
                "{\"fact\": {\"unit\": \"市教育局\"}}",
                "{\"fact\": 7}",
                "{}")) {
            assertThat(put(plan, duty, "0", body).extract().statusCode())
                    .as(body)
                    .isBetween(400, 422);
        }
    }

    @Test
    void a_change_names_the_version_that_was_seen() {
        var plan = SamplePlan.imported("并发");
        var body = NEW_DEADLINE.formatted(measure(plan, "4"));
        asPlanner()
                .contentType(ContentType.JSON)
                .body(body)
                .post(url(plan, "/facts"))
                .then()
                .statusCode(428);
        post(plan, "0", body).statusCode(201);
        post(plan, "0", body).statusCode(412);
    }

    @Test
    void what_is_issued_stays_as_it_is_and_only_planners_within_reach_change_facts() {
        var plan = SamplePlan.imported("权限与状态");
        var body = NEW_DEADLINE.formatted(measure(plan, "4"));
        given().contentType(ContentType.JSON)
                .body(body)
                .post(url(plan, "/facts"))
                .then()
                .statusCode(401);
        for (var allowed : Map.of(Tokens.supervisor("990100"), 403, Tokens.planner("640000"), 404)
                .entrySet()) {
            given().auth()
                    .oauth2(allowed.getKey())
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(url(plan, "/facts"))
                    .then()
                    .statusCode(allowed.getValue());
        }
        asPlanner().post(url(plan, "/issuance")).then().statusCode(200);
        post(plan, "1", body).statusCode(409).body("code", equalTo("not_editable"));
    }

    @Test
    void a_corrected_plan_is_issued_as_corrected() {
        var plan = SamplePlan.imported("更正后印发");
        post(plan, "0", """
                {"measureId": "%s", "fact": {"kind": "RESPONSIBILITY", "unit": "市财政局", "role": "LEAD"}}""".formatted(measure(plan, "4"))).statusCode(201);
        asPlanner()
                .header("If-Match", "\"1\"")
                .post(url(plan, "/issuance"))
                .then()
                .statusCode(200);
        read(plan, "/measures").body("items[2].responsibilities.units.flatten().name", hasItem("明湖市财政局"));
    }

    @Test
    void the_transcript_shows_where_each_fact_was_read() {
        var plan = SamplePlan.imported("对照");
        var transcript = read(plan, "/transcript")
                .body("sha256.length()", equalTo(64))
                .body(
                        "marks.kind",
                        hasItems("DOCUMENT", "MEASURE", "RESPONSIBILITY", "TARGET", "DEADLINE", "RECURRING"))
                .extract()
                .jsonPath();
        int start = transcript.getInt("marks.find { it.kind == 'DEADLINE' }.start");
        var block = "blocks.findAll { it.start <= %d }.last()".formatted(start);
        assertThat(transcript.getString(block + ".text").substring(start - transcript.getInt(block + ".start")))
                .startsWith("2024年10月底前完成全市锅炉排查建档");
    }

    @Test
    void the_document_is_served_as_it_came() {
        var bytes = SamplePlan.text("原文").getBytes(UTF_8);
        String plan = given().config(inUtf8())
                .auth()
                .oauth2(Tokens.planner("990000"))
                .multiPart("file", "明湖 方案.txt", bytes)
                .post("/api/v1/plan-imports")
                .path("planId");
        var answer = asPlanner().get(url(plan, "/document")).then().statusCode(200);
        assertThat(answer.extract().asByteArray()).isEqualTo(bytes);
        var tag = answer.contentType(startsWith("text/plain"))
                .header(
                        "Content-Disposition",
                        containsString("filename*=UTF-8''%E6%98%8E%E6%B9%96%20%E6%96%B9%E6%A1%88.txt"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .header("ETag");
        assertThat(tag).hasSize(66);
        asPlanner()
                .header("If-None-Match", tag)
                .get(url(plan, "/document"))
                .then()
                .statusCode(304);
        given().auth()
                .oauth2(Tokens.planner("640000"))
                .get(url(plan, "/document"))
                .then()
                .statusCode(404);
    }

    /** Part names as browsers send them. */
    private static RestAssuredConfig inUtf8() {
        return RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(UTF_8));
    }

    private static String fact(String plan, String kind) {
        return read(plan, "/facts?size=500").extract().path("items.find { it.fact.kind == '" + kind + "' }.id");
    }

    private static String measure(String plan, String number) {
        return read(plan, "/measures").extract().path("items.find { it.number == '" + number + "' }.id");
    }

    private static ValidatableResponse read(String plan, String what) {
        return asPlanner().get(url(plan, what)).then().statusCode(200);
    }

    private static ValidatableResponse put(String plan, String fact, String version, String body) {
        return change(version).body(body).put(url(plan, "/facts/" + fact)).then();
    }

    private static ValidatableResponse post(String plan, String version, String body) {
        return change(version).body(body).post(url(plan, "/facts")).then();
    }

    private static ValidatableResponse remove(String plan, String fact, String version) {
        return change(version).delete(url(plan, "/facts/" + fact)).then();
    }

    private static RequestSpecification change(String version) {
        return asPlanner().contentType(ContentType.JSON).header("If-Match", "\"" + version + "\"");
    }

    private static RequestSpecification asPlanner() {
        return given().auth().oauth2(Tokens.planner("990100"));
    }

    private static String url(String plan, String what) {
        return "/api/v1/plans/" + plan + what;
    }
}
