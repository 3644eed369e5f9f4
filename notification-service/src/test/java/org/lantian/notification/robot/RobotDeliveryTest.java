package org.lantian.notification.robot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;
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

    @Inject
    Session database;

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

    @Test
    void a_robot_is_called_no_faster_than_it_takes_and_what_it_puts_off_is_no_attempt() {
        var unit = "u-990101-paced";
        Contacts.robot("ro-paced", unit, "WECOM", ROBOTS.saying("/paced", call -> "{\"errcode\": 0}"), "");
        TaskStories.publish("task.assigned", "pa-1", unit);
        await().atMost(Duration.ofSeconds(30)).until(() -> states(unit).equals(List.of("DELIVERED")));
        write("""
                insert into delivery_attempt (delivery_id, number, started_at, ended_at, outcome)
                select id, i, now(), now(), 'FAILED: the robot answered 1' from delivery, generate_series(101, 120) i
                where contact_point_id = 'ro-paced'
                """);
        TaskStories.publish("task.overdue", "pa-2", unit, ", \"overdueDays\": 1");
        await().atMost(Duration.ofSeconds(30)).until(() -> states(unit).containsAll(List.of("DELIVERED", "FAILED")));
        assertThat(ROBOTS.callsOf("/paced")).hasSize(1);

        write("update delivery_attempt set started_at = now() - interval '2 minutes' where number > 100");
        write("update delivery set due_at = now() where contact_point_id = 'ro-paced' and state = 'FAILED'");
        await().atMost(Duration.ofSeconds(30)).until(() -> states(unit).equals(List.of("DELIVERED", "DELIVERED")));
        assertThat(counted()).isEqualTo(1);
    }

    private int counted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select attempts - postponed from delivery where contact_point_id = 'ro-paced' and attempts > 1",
                                Integer.class)
                        .getSingleResult());
    }

    private void write(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private static List<String> states(String unit) {
        return given().auth()
                .oauth2(Inboxes.officer(unit))
                .queryParam("unitId", unit)
                .get("/api/v1/deliveries")
                .jsonPath()
                .getList("items.state");
    }
}
