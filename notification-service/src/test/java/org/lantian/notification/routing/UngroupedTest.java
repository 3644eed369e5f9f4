package org.lantian.notification.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Policies;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class UngroupedTest {

    @Test
    void on_an_ungrouped_route_each_item_is_a_notice_of_its_own() {
        Policies.put("routes", "at-once", """
                {"events": ["task.due-soon"], "plans": ["plan-of-u-990101-at-once"], "tell": ["UNIT"],
                 "kind": "URGING", "severity": "RED", "ungrouped": true}
                """).then().statusCode(201);
        var unit = "u-990101-at-once";
        TaskStories.publish("task.due-soon", "ao-1", unit, ", \"daysLeft\": 3");
        TaskStories.publish("task.due-soon", "ao-2", unit, ", \"daysLeft\": 3");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(urgings(unit)).containsExactly(1, 1));
    }

    private static List<Integer> urgings(String unit) {
        return given().auth()
                .oauth2(Inboxes.officer(unit))
                .queryParam("unitId", unit)
                .queryParam("kind", "URGING")
                .get("/api/v1/notices")
                .jsonPath()
                .getList("items.itemCount");
    }
}
