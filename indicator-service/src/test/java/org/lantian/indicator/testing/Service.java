package org.lantian.indicator.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.lantian.kit.testing.Tokens;

/** The service as an administrator calls it. */
public final class Service {

    private Service() {}

    public static void station(String code, String region) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"name": "%s", "regionCode": "%s", "type": "NATIONAL", "longitude": 116.3, "latitude": 39.9}""".formatted(code, region))
                .put("/api/v1/stations/" + code)
                .then()
                .statusCode(201);
    }

    public static ValidatableResponse observations(String csv) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observations")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse target(
            String region, String indicator, String comparator, String value, String period) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"regionCode": "%s", "indicatorCode": "%s", "comparator": "%s", "value": %s, "period": "%s",
                         "source": "GB 3095-2012 表1 二级"}""".formatted(region, indicator, comparator, value, period))
                .post("/api/v1/targets")
                .then()
                .statusCode(201);
    }

    public static void dust(String region, String from, String to) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"regionCode": "%s", "from": "%s", "to": "%s", "evidence": "沙尘审核结果"}""".formatted(region, from, to))
                .post("/api/v1/dust-periods")
                .then()
                .statusCode(201);
    }

    public static ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/" + path)
                .then()
                .statusCode(200);
    }
}
