package org.lantian.notification;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** Contact points as units' officers put them. */
public final class Contacts {

    private Contacts() {}

    public static void webhook(String id, String unit, String url) {
        put(
                        id,
                        Inboxes.officer(unit),
                        body(unit, "WEBHOOK", url, ", \"secret\": \"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\""))
                .then()
                .statusCode(201);
    }

    public static void email(String id, String unit, String address) {
        put(id, Inboxes.officer(unit), body(unit, "EMAIL", address, "")).then().statusCode(201);
    }

    public static Response put(String id, String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/contact-points/" + id);
    }

    public static String body(String unit, String channel, String address, String more) {
        return "{\"unitId\": \"%s\", \"channel\": \"%s\", \"address\": \"%s\"%s}"
                .formatted(unit, channel, address, more);
    }
}
