package org.lantian.task.testing;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.lantian.kit.testing.Tokens;

/** Assignments as a caller of the API reads and moves them. */
public final class Duties {

    private Duties() {}

    /** Waits until a plan has so many assignments, and returns them. */
    public static JsonPath of(UUID planId, int expected) {
        await().atMost(60, SECONDS).until(() -> all(planId).getInt("total") == expected);
        return all(planId);
    }

    public static JsonPath all(UUID planId) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .queryParam("planId", planId)
                .get("/api/v1/assignments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The id of the assignment of one unit of a plan. */
    public static String id(JsonPath assignments, String unitId) {
        return assignments.getString("items.find { it.unitId == '" + unitId + "' }.id");
    }

    public static JsonPath show(String id) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/assignments/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static ValidatableResponse post(String token, String id, String move, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/assignments/" + id + "/" + move)
                .then();
    }

    public static ValidatableResponse put(String token, String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/" + path)
                .then();
    }

    /** What is kept for a plan: its cycles, or its policies. */
    public static List<?> kept(String token, String what, UUID planId) {
        return given().auth()
                .oauth2(token)
                .queryParam("planId", planId)
                .get("/api/v1/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    public static ValidatableResponse sign(String token, String id) {
        return given().auth()
                .oauth2(token)
                .post("/api/v1/assignments/" + id + "/signature")
                .then();
    }

    public static ValidatableResponse submit(String token, String id) {
        return post(token, id, "submission", "{\"narrative\": \"已完成改造\", \"percent\": 100}");
    }

    public static ValidatableResponse complete(String token, String id) {
        return given().auth()
                .oauth2(token)
                .noContentType()
                .post("/api/v1/assignments/" + id + "/completion")
                .then();
    }
}
