package org.lantian.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.lantian.kit.testing.Tokens;

/** Units' inboxes as their officers see them. All units of the tests belong to one made-up county. */
public final class Inboxes {

    public static final String REGION = "990101";

    private Inboxes() {}

    public static String officer(String unit) {
        return Tokens.officer(unit, REGION);
    }

    public static JsonPath of(String unit) {
        return of(unit, officer(unit));
    }

    public static JsonPath of(String unit, String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("unitId", unit)
                .get("/api/v1/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits until the unit has exactly so many notices. */
    public static JsonPath awaitNotices(String unit, int count) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(of(unit).getInt("total")).isEqualTo(count));
        return of(unit);
    }

    public static String awaitOnlyNotice(String unit) {
        return awaitNotices(unit, 1).getString("items[0].id");
    }

    public static JsonPath sign(String notice, String unit) {
        return given().auth()
                .oauth2(officer(unit))
                .post("/api/v1/notices/" + notice + "/signature")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
