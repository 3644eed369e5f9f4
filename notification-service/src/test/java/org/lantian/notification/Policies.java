package org.lantian.notification;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.time.CivilClock;

/** Rules as an administrator puts them. */
public final class Policies {

    private Policies() {}

    public static Response put(String kind, String name, String rule) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body(rule)
                .put("/api/v1/policies/" + kind + "/" + name);
    }

    /** Takes a rule back, if it is there. */
    public static void delete(String kind, String name) {
        var path = "/api/v1/policies/" + kind + "/" + name;
        var known = given().auth().oauth2(Tokens.administrator()).get(path);
        if (known.statusCode() == 200) {
            given().auth()
                    .oauth2(Tokens.administrator())
                    .header("If-Match", known.header("ETag"))
                    .delete(path)
                    .then()
                    .statusCode(204);
        }
    }

    /** All days around the one on which the tests run are worked, weekend or not. */
    public static void everyDayIsWorked() {
        var today = LocalDate.now(CivilClock.ZONE);
        var days = today.minusDays(2)
                .datesUntil(today.plusDays(5))
                .map(day -> '"' + day.toString() + '"')
                .toList();
        put("calendars", "tests", "{\"holidays\": [], \"makeUpDays\": " + days + "}");
    }
}
