package org.lantian.notification.robot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.WebhookReceiver;

/** Against emulators of the vendors' robots, written from their documentation: errors come with status 200. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class RobotDeliveryTest {

    private static final WebhookReceiver ROBOTS = Receivers.webhooks();

    @Test
    void each_robot_is_told_in_its_own_words_and_an_error_that_comes_with_200_is_no_delivery() {
        var unit = "u-990101-robots";
        Contacts.robot(
                "ro-wecom",
                unit,
                "WECOM",
                ROBOTS.saying("/wecom", call -> "{\"errcode\": 93000, \"errmsg\": \"bad\"}"),
                "");
        Contacts.robot(
                "ro-ding",
                unit,
                "DINGTALK",
                ROBOTS.saying("/ding", call -> "{\"errcode\": 0, \"errmsg\": \"ok\"}"),
                ", \"secret\": \"SECabcdefgh\"");
        Contacts.robot(
                "ro-feishu",
                unit,
                "FEISHU",
                ROBOTS.saying("/feishu", call -> call == 1 ? "{\"code\": 1}" : "{\"code\": 0}"),
                "");
        TaskStories.publish("task.assigned", "ro-1", unit);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(states(unit)).containsExactlyInAnyOrder("DEAD", "DELIVERED", "DELIVERED"));
        assertThat(ROBOTS.callsOf("/wecom").get(0).body()).contains("\"msgtype\":\"text\"", "推进清洁运输");
        assertThat(ROBOTS.callsOf("/feishu")).hasSize(2);
        assertThat(ROBOTS.callsOf("/feishu").get(0).body()).contains("\"msg_type\":\"text\"");
        assertThat(ROBOTS.callsOf("/ding")).hasSize(1);
    }

    private static java.util.List<String> states(String unit) {
        return given().auth()
                .oauth2(Inboxes.officer(unit))
                .queryParam("unitId", unit)
                .get("/api/v1/deliveries")
                .jsonPath()
                .getList("items.state");
    }
}
