package org.lantian.notification.unreachable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.directory.UnitChanged;
import org.lantian.notification.directory.Units;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class UnreachableUnitsTest {

    private static final String UNIT = "u-990902-unreachable";
    private static final String OFFICE = "u-990902-office";

    @Inject
    Units units;

    @Test
    void a_unit_without_a_verified_contact_point_is_reported_to_its_supervisor_once_until_it_has_one() {
        units.record(new UnitChanged(UNIT, "示例县水务局", "水务局", "990902", "CONFIRMED", null));
        units.record(new UnitChanged(OFFICE, "示例县生态环境局", "生态环境局", "990902", "CONFIRMED", null));
        Contacts.put("un-mail", Inboxes.officer(UNIT), Contacts.body(UNIT, "EMAIL", "un@example.org", ""))
                .then()
                .statusCode(201);
        TaskStories.publish("task.assigned", "un-1", UNIT);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(reports().getInt("total")).isOne());
        assertThat(reports().getString("items[0].items[0].title")).isEqualTo("示例县水务局 没有经过核验的联系方式");
        assertThat(reports().getString("items[0].closedAt")).isNull();

        TaskStories.publish("task.overdue", "un-1", UNIT, ", \"overdueDays\": 1");
        Inboxes.awaitNotices(UNIT, 2);
        await().atMost(Duration.ofSeconds(30)).until(() -> Contacts.mailedCode("un@example.org") != null);
        Contacts.verify("un-mail", UNIT, String.valueOf(Contacts.mailedCode("un@example.org")))
                .then()
                .statusCode(200);
        assertThat(reports().getInt("total")).isOne();
        assertThat(reports().getString("items[0].closedAt")).isNotNull();
    }

    private static JsonPath reports() {
        return given().auth()
                .oauth2(Inboxes.officer(OFFICE))
                .queryParam("unitId", OFFICE)
                .queryParam("kind", "UNREACHABLE")
                .get("/api/v1/notices")
                .jsonPath();
    }
}
