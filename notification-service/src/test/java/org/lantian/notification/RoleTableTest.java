package org.lantian.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lantian.kit.testing.Probes;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.RoleTable;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.notification.answer.SignatureLinks;

/** Asks every cell of {@code ROLES.md}. The other city's unit, its notices and addresses are none of the callers' business. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class RoleTableTest {

    private static final String OWN = "991500";
    private static final String OTHER = "991600";
    private static final String CALENDAR = "{\"holidays\": [\"1999-10-01\"], \"makeUpDays\": []}";

    @Inject
    SignatureLinks links;

    @TestFactory
    Stream<DynamicTest> who_may_do_what() {
        var probes = Probes.inRegion(OWN, unit(OWN))
                .resource("/notices/{id}", notice(OWN), notice(OTHER))
                .resource("/contact-points/{id}", contact(OWN), contact(OTHER))
                .body("PUT /contact-points/{id}", address(OWN, "neu"), address(OTHER, "neu"))
                .resourceOf("POST /contact-points/{id}/verification", unverified(OWN), unverified(OTHER))
                .body("POST /contact-points/{id}/verification", "{\"code\": \"123456\"}")
                .body("POST /notices/{id}/promise", "{\"what\": \"整改\", \"on\": \"2099-12-31\"}")
                .resource("/deliveries/{id}", delivery(OWN), delivery(OTHER))
                .body("POST /deliveries/{id}/redirection", "{\"contactPointId\": \"nowhere\"}")
                .resource("/escalation-steps/{id}", step(OWN), step(OTHER))
                .resource("/signature-links/{token}", link(), link())
                .request("POST /signature-links/{token}", sent -> sent.contentType("application/x-www-form-urlencoded"))
                .resource("/policies/{kind}", "calendars", "calendars")
                .resource("/policies/{kind}/{name}", "roles", "roles")
                .body("PUT /policies/{kind}/{name}", CALENDAR)
                .storesNothing("POST /route-trials")
                .storesNothing("POST /template-trials")
                .body("POST /route-trials", "{\"event\": \"task.overdue\", \"unitId\": \"u-991500-roles\"}")
                .body(
                        "POST /template-trials",
                        "{\"kind\": \"OVERDUE\", \"language\": \"ZH\", \"title\": \"{kind}\", \"body\": \"{unit}\"}");
        return RoleTable.of(probes).tests();
    }

    private static String unit(String region) {
        return "u-" + region + "-roles";
    }

    private static String delivery(String region) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> seen(region, "/deliveries").getInt("total") > 0);
        return seen(region, "/deliveries").getString("items[0].id");
    }

    private static String step(String region) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> seen(region, "/escalation-steps").getInt("total") > 0);
        return seen(region, "/escalation-steps").getString("items[0].id");
    }

    private static JsonPath seen(String region, String list) {
        return given().auth()
                .oauth2(Tokens.supervisor(region))
                .get("/api/v1" + list)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String link() {
        var id = seen(OWN, "/notices").getString("items[0].id");
        var link = links.of(UUID.fromString(id), UUID.randomUUID(), Instant.parse("2999-01-01T00:00:00Z"));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** The address is verified before anything is sent to it. */
    private static void verify(String region) {
        var address = "amt-" + region + "@example.org";
        await().atMost(Duration.ofSeconds(30)).until(() -> Contacts.mailedCode(address) != null);
        Contacts.verify(contact(region), unit(region), String.valueOf(Contacts.mailedCode(address)));
    }

    private static String notice(String region) {
        Policies.everyDayIsWorked();
        Policies.put("calendars", "roles", CALENDAR);
        Policies.put("ladders", "roles", """
                {"kinds": ["OVERDUE"], "regions": ["991500", "991600"],
                 "steps": [{"rung": "INTERVIEW", "afterHours": 0, "tell": ["LEADS"], "slip": "RED"}]}
                """);
        try (var plans = new Topic("plan-events");
                var tasks = new Topic("task-events")) {
            plans.publish("directory.unit-changed", unit(region), """
                            {"unitId": "%s", "name": "某市生态环境局", "shortName": "生态环境局", "regionCode": "%s",
                             "regionName": "某市", "kind": "DEPARTMENT", "state": "CONFIRMED", "aliases": []}""".formatted(unit(region), region));
            await().atMost(Duration.ofSeconds(30)).until(() -> knows(region));
            verify(region);
            tasks.publish(
                    "task.overdue",
                    "roles-" + region,
                    TaskStories.assignment("roles-" + region, unit(region), "plan-" + region, ", \"overdueDays\": 1"));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> notices(region) == 1);
        return Inboxes.of(unit(region), Tokens.officer(unit(region), region)).getString("items[0].id");
    }

    private static int notices(String region) {
        return Inboxes.of(unit(region), Tokens.officer(unit(region), region)).getInt("total");
    }

    private static boolean knows(String region) {
        return Contacts.put("roles-" + region, Tokens.administrator(), address(region, "amt"))
                        .statusCode()
                < 300;
    }

    private static String contact(String region) {
        return "roles-" + region;
    }

    /** Another address of the unit, which a guessed code does not verify. */
    private static String unverified(String region) {
        var id = "roles-unverified-" + region;
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body(address(region, "other"))
                .put("/api/v1/contact-points/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static String address(String region, String name) {
        return Contacts.body(unit(region), "EMAIL", name + "-" + region + "@example.org", "");
    }
}
