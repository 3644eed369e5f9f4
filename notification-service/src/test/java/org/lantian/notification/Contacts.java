package org.lantian.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Contact points as units' officers put them. */
public final class Contacts {

    private Contacts() {}

    /** A webhook whose reader has shown that it reads. */
    public static void webhook(String id, String unit, String url) {
        var secret = ", \"secret\": \"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\"";
        var path = URI.create(url).getPath();
        add(
                id,
                unit,
                body(unit, "WEBHOOK", url, secret),
                () -> Receivers.webhooks().codeFor(path));
    }

    public static void email(String id, String unit, String address) {
        email(id, unit, address, "");
    }

    public static void email(String id, String unit, String address, String more) {
        add(id, unit, body(unit, "EMAIL", address, more), () -> mailedCode(address));
    }

    public static void robot(String id, String unit, String channel, String url, String more) {
        var path = URI.create(url).getPath();
        add(id, unit, body(unit, channel, url, more), () -> Receivers.webhooks().codeFor(path));
    }

    public static void telephone(String id, String unit, String number) {
        add(id, unit, body(unit, "SMS", number, ""), () -> Receivers.webhooks().codeFor(number));
    }

    private static void add(String id, String unit, String body, Supplier<@Nullable String> code) {
        put(id, Inboxes.officer(unit), body).then().statusCode(201);
        await().atMost(Duration.ofSeconds(60)).until(() -> code.get() != null);
        verify(id, unit, String.valueOf(code.get())).then().statusCode(200);
    }

    public static Response verify(String id, String unit, String code) {
        return given().auth()
                .oauth2(Inboxes.officer(unit))
                .contentType(ContentType.JSON)
                .body("{\"code\": \"" + code + "\"}")
                .post("/api/v1/contact-points/" + id + "/verification");
    }

    /** The last code that was mailed to an address. */
    public static @Nullable String mailedCode(String address) {
        return Receivers.mailsTo(address).stream()
                .map(Receivers::subject)
                .filter(subject -> subject.startsWith("【蓝天】验证码 "))
                .map(subject -> subject.substring(subject.length() - 6))
                .reduce(null, (earlier, later) -> later);
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
