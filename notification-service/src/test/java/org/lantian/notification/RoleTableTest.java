package org.lantian.notification;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lantian.kit.testing.Probes;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.RoleTable;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;

/** Asks every cell of {@code ROLES.md}. The other city's unit, its notices and addresses are none of the callers' business. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class RoleTableTest {

    private static final String OWN = "991500";
    private static final String OTHER = "991600";

    @TestFactory
    Stream<DynamicTest> who_may_do_what() {
        var probes = Probes.inRegion(OWN, unit(OWN))
                .resource("/notices/{id}", notice(OWN), notice(OTHER))
                .resource("/contact-points/{id}", contact(OWN), contact(OTHER))
                .body("PUT /contact-points/{id}", address(OWN, "neu"), address(OTHER, "neu"));
        return RoleTable.of(probes).tests();
    }

    private static String unit(String region) {
        return "u-" + region + "-roles";
    }

    private static String notice(String region) {
        try (var plans = new Topic("plan-events");
                var tasks = new Topic("task-events")) {
            plans.publish("directory.unit-changed", unit(region), """
                            {"unitId": "%s", "name": "某市生态环境局", "shortName": "生态环境局", "regionCode": "%s",
                             "regionName": "某市", "kind": "DEPARTMENT", "state": "CONFIRMED", "aliases": []}""".formatted(unit(region), region));
            await().atMost(Duration.ofSeconds(30)).until(() -> knows(region));
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

    private static String address(String region, String name) {
        return Contacts.body(unit(region), "EMAIL", name + "-" + region + "@example.org", "");
    }
}
