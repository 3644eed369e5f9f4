package org.lantian.plan;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lantian.kit.testing.Tokens;

/** A small plan of a made-up city, and the calls that tests make with it. */
public final class SamplePlan {

    public static final String CITY = "990100";

    private SamplePlan() {}

    /** A plan with three measures; the mark makes its bytes its own. */
    public static String text(String mark) {
        return """
                明湖市空气质量持续改善实施方案（%s）

                一、总体要求

                （一）主要目标。到2025年，全市细颗粒物（PM2.5）年均浓度控制在35微克/立方米以内，优良天数比率达到85%%以上。

                二、重点任务

                （二）推进燃煤锅炉改造。2024年10月底前完成全市锅炉排查建档。到2025年，全市燃气锅炉氮氧化物排放浓度低于50毫克/立方米。（市生态环境局牵头，市发展改革委、住建局配合，各县（区）人民政府负责落实）

                （三）加强餐饮油烟监管。每月开展一次联合检查，月抽查率不低于20%%。（市城管局牵头，市场监管局配合，各县（区）人民政府负责落实）

                （四）强化宣传引导。广泛开展低碳生活宣传。（市教育局、生态环境局按职责分工负责）
                """.formatted(mark);
    }

    /** Adds the city and two counties to the directory. */
    public static void addRegions() {
        putRegion("990000", "澄川省", "province", null);
        putRegion(CITY, "明湖市", "prefecture", "990000");
        putRegion("990102", "东溪区", "county", CITY);
        putRegion("990121", "北岭县", "county", CITY);
    }

    public static void putRegion(String code, String name, String level, String parent) {
        Map<String, String> body = parent == null
                ? Map.of("name", name, "level", level)
                : Map.of("name", name, "level", level, "parentCode", parent);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/regions/" + code);
    }

    public static ValidatableResponse upload(byte[] bytes, String fileName) {
        return upload(bytes, fileName, Tokens.planner("990000"));
    }

    /** Imports a document for a region of the sample's province, whatever its title says. */
    public static ValidatableResponse uploadFor(String regionCode, byte[] bytes) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.planner("990000"))
                .multiPart("file", "plan.txt", bytes)
                .multiPart("regionCode", regionCode)
                .post("/api/v1/plan-imports")
                .then();
    }

    public static ValidatableResponse upload(byte[] bytes, String fileName, String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .multiPart("file", fileName, bytes)
                .post("/api/v1/plan-imports")
                .then();
    }

    /** Imports the plan and answers its id. */
    public static String imported(String mark) {
        return upload(text(mark).getBytes(StandardCharsets.UTF_8), "plan.txt")
                .statusCode(201)
                .extract()
                .path("planId");
    }
}
