package org.lantian.plan.level;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.SharedMaterial;
import org.lantian.kit.testing.Tokens;
import org.lantian.plan.SamplePlan;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AlignmentTest {

    private static final String UPPER = """
            澄川省蓝天行动方案（%s）

            一、总体要求

            （一）主要目标。到2025年，全省细颗粒物（PM2.5）年均浓度控制在34微克/立方米以内，优良天数比率达到85%%以上，氮氧化物重点工程减排量不低于3000吨。

            二、重点任务

            （二）推进燃煤锅炉改造。到2025年，全省燃气锅炉氮氧化物排放浓度低于50毫克/立方米。（省生态环境厅负责）

            （三）发展轨道交通货运。推动大宗货物公路运输转为铁路运输。（省交通运输厅负责）

            （四）压实责任。各市要于2024年8月底前组织制定本地实施方案，并统筹抓好落实。（省生态环境厅负责）
            """;

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void a_lower_plan_is_held_against_the_one_that_it_carries_out() {
        var upper = imported(UPPER.formatted("上级"));
        issue(upper, "990000");
        var lower = imported(SamplePlan.text("下级").replace("85%以上。", "85%以上，氮氧化物重点工程减排量不低于2000吨。"));
        get(upper + "/alignment")
                .statusCode(200)
                .body("lowerPlansDueOn", equalTo("2024-08-31"))
                .body("missing.regionName", hasItem("明湖市"))
                .body("missing.find { it.regionName == '明湖市' }.overdue", equalTo(true))
                .body("parent", nullValue());

        put(lower, upper).statusCode(200).body("parentPlanId", equalTo(upper));
        issue(lower, "990100");

        get(lower + "/alignment")
                .statusCode(200)
                .body("parent.planId", equalTo(upper))
                .body("againstParent.weaker.upper.indicatorCode", contains("PM25_MEAN"))
                .body("againstParent.weaker[0].reason", equalTo("上级 <= 34 ug/m3，下级 <= 35 ug/m3"))
                .body("againstParent.kept.upper.indicatorCode", hasItem("GOOD_DAY_RATIO"))
                .body("againstParent.missingMeasures.measure", hasItem("3"));
        get(upper + "/alignment")
                .body("lower.plan.planId", contains(lower))
                .body("missing.findAll { it.regionName == '明湖市' }", hasSize(0))
                .body("tonnes[0].sum", equalTo(2000))
                .body("tonnes[0].gap", equalTo(1000))
                .body("tonnes[0].reason", equalTo("上级 3000 吨，下级合计 2000 吨，相差 1000 吨"));
    }

    @Test
    void only_a_plan_of_a_region_above_can_be_carried_out() {
        var plan = SamplePlan.imported("层级");
        var sibling = SamplePlan.imported("同级");
        put(plan, sibling)
                .statusCode(409)
                .body("code", equalTo("not_a_parent"))
                .body("reasons.field", contains("parent", "parent"));
        given().auth()
                .oauth2(Tokens.officer("u-990100-x", "990100"))
                .get("/api/v1/plans/" + plan + "/alignment")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.auditor("640000"))
                .get("/api/v1/plans/" + plan + "/alignment")
                .then()
                .statusCode(404);
    }

    @Test
    void the_document_says_which_plan_it_carries_out() {
        var upper = imported(UPPER.formatted("引用"));
        issue(upper, "990000");
        var lower = imported(SamplePlan.text("依据").replace("一、总体要求", "根据《澄川省蓝天行动方案（引用）》和《全国行动纲要》，制定本方案。\n\n一、总体要求"));
        get(lower + "/parent-suggestions")
                .statusCode(200)
                .body("items[0].plan.planId", equalTo(upper))
                .body("items[0].quote", notNullValue())
                .body("items.find { it.citedTitle == '全国行动纲要' }.plan", nullValue());
    }

    @Test
    void a_real_provincial_plan_names_the_prefectures_that_owe_theirs() throws IOException {
        var plan = real("qinghai-2024.txt", "630000");
        get(plan + "/alignment")
                .statusCode(200)
                .body("lowerPlansDueOn", equalTo("2024-08-31"))
                .body("missing", hasSize(8))
                .body("missing.regionName", hasItem("海西蒙古族藏族自治州"));
    }

    @Test
    void a_real_city_is_held_against_its_region_without_false_alarm() throws IOException {
        var region = real("ningxia-2024-draft.txt", "640000");
        var city = real("wuzhong-checklist.txt", "640300");
        put(city, region).statusCode(200);
        JsonPath found = get(city + "/alignment").statusCode(200).extract().jsonPath();
        Assertions.assertThat(found.getList("againstParent.weaker.lower.quote")).hasSizeLessThan(4);
        Assertions.assertThat(found.getList("againstParent.missingMeasures")).hasSizeBetween(1, 8);
    }

    private static String real(String name, String region) throws IOException {
        var bytes = Files.readAllBytes(SharedMaterial.path("plans").resolve(name));
        return given().auth()
                .oauth2(Tokens.administrator())
                .multiPart("file", name, bytes)
                .multiPart("regionCode", region)
                .post("/api/v1/plan-imports")
                .then()
                .extract()
                .path("planId");
    }

    private static String imported(String text) {
        return SamplePlan.upload(text.getBytes(UTF_8), "plan.txt")
                .statusCode(201)
                .extract()
                .path("planId");
    }

    private static void issue(String plan, String region) {
        given().auth()
                .oauth2(Tokens.planner(region))
                .post("/api/v1/plans/" + plan + "/issuance")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/plans/" + path)
                .then();
    }

    private static ValidatableResponse put(String plan, String parent) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"planId\": \"" + parent + "\"}")
                .put("/api/v1/plans/" + plan + "/parent")
                .then();
    }
}
