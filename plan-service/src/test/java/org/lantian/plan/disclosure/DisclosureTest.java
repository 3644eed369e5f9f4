package org.lantian.plan.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.plan.SamplePlan;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisclosureTest {

    private static final String PLANNER = Tokens.planner("990100");

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void what_is_disclosed_everybody_reads_in_the_documents_words_and_nothing_internal() {
        var id = issued("公开");
        disclose(id, 200);
        Map<String, Object> plan = given().get("/api/v1/public/plans/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60"))
                .body("status", equalTo("ISSUED"))
                .body("measures.size()", equalTo(3))
                .body("measures[0].units.find { it.role == 'LEAD' }.unit", equalTo("市生态环境局"))
                .extract()
                .jsonPath()
                .getMap("");
        assertThat(Set.of(
                        "id",
                        "title",
                        "documentNumber",
                        "issuer",
                        "regionCode",
                        "issuedOn",
                        "status",
                        "objectives",
                        "measures"))
                .as("the public is told this and no more")
                .containsAll(plan.keySet());
        assertThat(plan.toString()).doesNotContain("planner-").doesNotContain("u-990100");
        given().get("/api/v1/public/plans?regionCode=990100&size=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void what_is_not_disclosed_is_as_if_it_were_not_there() {
        var id = issued("内部");
        given().get("/api/v1/public/plans/" + id).then().statusCode(404);
        given().get("/api/v1/plans/" + id).then().statusCode(401);
    }

    @Test
    void a_draft_is_not_disclosed() {
        disclose(SamplePlan.imported("未印发"), 409);
    }

    @Test
    void a_disclosure_is_withdrawn_by_who_has_seen_it() {
        var id = issued("收回");
        disclose(id, 200);
        disclose(id, 200);
        given().auth().oauth2(PLANNER).delete(path(id)).then().statusCode(428);
        given().auth()
                .oauth2(PLANNER)
                .header("If-Match", "\"0\"")
                .delete(path(id))
                .then()
                .statusCode(204);
        given().auth().oauth2(PLANNER).get(path(id)).then().statusCode(404);
        given().get("/api/v1/public/plans/" + id).then().statusCode(404);
    }

    private static String issued(String mark) {
        var id = SamplePlan.imported(mark);
        given().auth()
                .oauth2(PLANNER)
                .post("/api/v1/plans/" + id + "/issuance")
                .then()
                .statusCode(200);
        return id;
    }

    private static void disclose(String id, int status) {
        given().auth().oauth2(PLANNER).put(path(id)).then().statusCode(status);
    }

    private static String path(String id) {
        return "/api/v1/plans/" + id + "/disclosure";
    }
}
