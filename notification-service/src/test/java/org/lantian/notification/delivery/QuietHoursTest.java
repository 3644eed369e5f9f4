package org.lantian.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.time.CivilClock;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Policies;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.WebhookReceiver;
import org.lantian.notification.directory.UnitChanged;
import org.lantian.notification.directory.Units;

/** Today is a holiday: in one county webhooks are silent until offices work again. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class QuietHoursTest {

    private static final WebhookReceiver WEBHOOKS = Receivers.webhooks();

    @Inject
    Units units;

    @BeforeEach
    void today_is_a_holiday() {
        var today = LocalDate.now(CivilClock.ZONE);
        Policies.delete("calendars", "tests");
        Policies.put(
                "calendars",
                "quiet",
                "{\"holidays\": [\"%s\", \"%s\"], \"makeUpDays\": []}".formatted(today, today.plusDays(1)));
        Policies.put("quiet-hours", "county", "{\"regions\": [\"990906\"], \"channels\": [\"WEBHOOK\"]}");
    }

    @AfterEach
    void it_was() {
        List.of("calendars/quiet", "quiet-hours/county", "routes/alarm-990906")
                .forEach(rule -> Policies.delete(rule.split("/", -1)[0], rule.split("/", -1)[1]));
        Policies.everyDayIsWorked();
    }

    @Test
    void what_is_not_critical_waits_for_the_next_working_hour_and_is_in_the_inbox_at_once() {
        var unit = unit("u-990906-quiet", "/quiet");
        TaskStories.publish("task.assigned", "qu-1", unit);
        Inboxes.awaitNotices(unit, 1);
        await().during(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(states(unit)).containsExactly("WAITING"));
        assertThat(WEBHOOKS.callsOf("/quiet")).isEmpty();
    }

    @Test
    void what_is_critical_ignores_quiet_hours() {
        Policies.put("routes", "alarm-990906", """
                {"events": ["task.overdue"], "plans": ["plan-of-u-990906-alarmed"], "tell": ["UNIT"],
                 "kind": "URGING", "severity": "RED", "ungrouped": true}
                """);
        var unit = unit("u-990906-alarmed", "/alarmed");
        TaskStories.publish("task.overdue", "qu-2", unit, ", \"overdueDays\": 40");
        await().atMost(Duration.ofSeconds(30)).until(() -> states(unit).contains("DELIVERED"));
        assertThat(WEBHOOKS.callsOf("/alarmed")).hasSize(1);
    }

    @Test
    void where_no_hours_are_quiet_it_goes_out_on_a_holiday_too() {
        var unit = "u-990101-loud";
        Contacts.webhook("qu-loud", unit, WEBHOOKS.answering("/loud", call -> 204));
        TaskStories.publish("task.assigned", "qu-3", unit);
        await().atMost(Duration.ofSeconds(30)).until(() -> states(unit).equals(List.of("DELIVERED")));
    }

    private String unit(String id, String path) {
        units.record(new UnitChanged(id, "示例单位", "水务局", "990906", "CONFIRMED", null));
        Contacts.webhook(id.substring(2), id, WEBHOOKS.answering(path, call -> 204));
        return id;
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
