package org.lantian.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lantian.kit.testing.Probes;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.RoleTable;
import org.lantian.kit.testing.Tokens;

/** Asks every cell of {@code ROLES.md}. The callers are of one city, the other one's plans and units are none of their business. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RoleTableTest {

    private static final String OWN = SamplePlan.CITY;
    private static final String OTHER = "990200";
    private static final String UNIT = "{\"name\": \"生态环境局\", \"kind\": \"DEPARTMENT\", \"aliases\": []}";
    private static final String REGION_ROW = "code,name,level,parent_code\n%s88,%s,township,%s\n";
    private static final String UNIT_ROW = "region_code,name\n%s,档案局\n";
    private static final String FACT = """
            {"fact": {"kind": "DEADLINE", "what": "完成登记", "dueOn": "2024-10-31"}}""";

    @TestFactory
    Stream<DynamicTest> who_may_do_what() {
        SamplePlan.addRegions();
        SamplePlan.putRegion(OTHER, "岚港市", "prefecture", "990000");
        var disclosed = disclosed(OWN);
        var disclosedElsewhere = disclosed(OTHER);
        var probes = Probes.inRegion(OWN, unit(OWN))
                .resource("/public/plans/{id}", disclosed, disclosedElsewhere)
                .resourceOf("GET /plans/{id}/disclosure", disclosed, disclosedElsewhere)
                .resourceOf("DELETE /plans/{id}/disclosure", disclosed, disclosedElsewhere)
                .resource("/regions/{code}", OWN, OTHER)
                .body("PUT /regions/{code}", region("明湖市"), region("岚港市"))
                .resource("/units/{id}", unit(OWN), unit(OTHER))
                .body("POST /units", newUnit(OWN), newUnit(OTHER))
                .body("PUT /units/{id}", UNIT)
                .body("POST /units/{id}/merger", "{\"successorId\": \"%s\", \"reason\": \"重复\"}".formatted(unit(OWN)))
                .resource("/collective-rules/{id}", rule(OWN), rule(OTHER))
                .body("POST /collective-rules", newRule(OWN), newRule(OTHER))
                .body("PUT /collective-rules/{id}", newRule(OWN))
                .storesNothing("POST /collective-rules/trial")
                .body("POST /collective-rules/trial", "{\"text\": \"各县\", \"regionCode\": \"%s\"}".formatted(OWN))
                .request(
                        "POST /region-table",
                        table(REGION_ROW.formatted(OWN.substring(0, 4), "湖心镇", OWN)),
                        table(REGION_ROW.formatted(OTHER.substring(0, 4), "岚山镇", OTHER)))
                .request("POST /unit-table", table(UNIT_ROW.formatted(OWN)), table(UNIT_ROW.formatted(OTHER)))
                .resource("/plans/{id}", plan(OWN), plan(OTHER))
                .resource("/plans/{id}/facts/{factId}", fact(OWN), fact(OTHER))
                .body("POST /plans/{id}/facts", FACT)
                .body("PUT /plans/{id}/facts/{factId}", FACT)
                .body("PUT /plans/{id}/predecessor", "{\"planId\": \"%s\"}".formatted(UUID.randomUUID()))
                .body("PUT /plans/{id}/parent", "{\"planId\": \"%s\"}".formatted(UUID.randomUUID()))
                .request(
                        "GET /plans/{id}/difference",
                        sent -> sent.queryParam("from", plan(OWN)),
                        sent -> sent.queryParam("from", plan(OTHER)))
                .body("POST /plans/{id}/closure", "{\"reason\": \"到期\"}")
                .body("POST /plans/{id}/consultation-result", "{\"summary\": \"征求12家单位意见\"}")
                .request(
                        "POST /plan-imports",
                        sent -> sent.multiPart(
                                        "file", "own.txt", SamplePlan.text("角色").getBytes(UTF_8))
                                .multiPart("regionCode", OWN),
                        sent -> sent.multiPart(
                                        "file",
                                        "other.txt",
                                        SamplePlan.text("别处").getBytes(UTF_8))
                                .multiPart("regionCode", OTHER));
        return RoleTable.of(probes).tests();
    }

    private static String region(String name) {
        return "{\"name\": \"%s\", \"level\": \"prefecture\", \"parentCode\": \"990000\"}".formatted(name);
    }

    private static UnaryOperator<RequestSpecification> table(String csv) {
        return sent -> sent.contentType("text/csv").body(csv.getBytes(UTF_8));
    }

    private static String newRule(String region) {
        return "{\"names\": [\"各测试站\"], \"members\": \"NEXT_LEVEL\", \"regionCode\": \"%s\"}".formatted(region);
    }

    private static String rule(String region) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body(newRule(region))
                .post("/api/v1/collective-rules")
                .then()
                .extract()
                .path("id");
    }

    private static String newUnit(String region) {
        return "{\"regionCode\": \"%s\", \"name\": \"园林绿化局\"}".formatted(region);
    }

    private static String unit(String region) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("{\"regionCode\": \"%s\", \"name\": \"生态环境局\"}".formatted(region))
                .post("/api/v1/units")
                .then()
                .extract()
                .path("id");
    }

    private static String fact(String region) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/plans/" + plan(region) + "/facts")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static String disclosed(String region) {
        String id = SamplePlan.uploadFor(region, SamplePlan.text("公开" + region).getBytes(UTF_8))
                .extract()
                .path("planId");
        var administrator = RestAssured.given().auth().oauth2(Tokens.administrator());
        administrator.post("/api/v1/plans/" + id + "/issuance").then().statusCode(200);
        administrator.put("/api/v1/plans/" + id + "/disclosure").then().statusCode(200);
        return id;
    }

    private static String plan(String region) {
        return SamplePlan.uploadFor(region, SamplePlan.text("角色" + region).getBytes(UTF_8))
                .extract()
                .path("planId");
    }
}
