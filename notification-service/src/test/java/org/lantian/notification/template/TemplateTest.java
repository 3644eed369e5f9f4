package org.lantian.notification.template;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.kit.time.CivilClock;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Policies;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class TemplateTest {

    @Test
    void a_template_words_the_notice_and_a_broken_one_never_stops_the_plain_words() throws Exception {
        Policies.put("templates", "returned", template("RETURNED", "退回通知（{count}）", "{unit}请改正：{items.0.title}"))
                .then()
                .statusCode(201);
        Policies.put("templates", "due-soon", template("DUE_SOON", "{count}", "{nobody.knows}"))
                .then()
                .statusCode(201);
        var unit = "u-990101-worded";
        Contacts.email("te-en", unit, "english@example.org", ", \"language\": \"EN\"");
        TaskStories.publish("task.returned", "te-1", unit, ", \"reason\": \"材料不全\"");
        TaskStories.publish("task.due-soon", "te-2", unit, ", \"daysLeft\": 3");
        var titles = Inboxes.awaitNotices(unit, 2).getList("items.title", String.class);
        assertThat(titles).containsExactlyInAnyOrder("退回通知（1）", "【即将到期】1 项，请签收");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Receivers.noticesTo("english@example.org")).hasSize(2));
        assertThat(Receivers.noticesTo("english@example.org").stream().map(GreenMailUtil::getWholeMessage))
                .anyMatch(mail -> mail.contains("Subject: [Due soon] 1 item, please sign"));
    }

    @Test
    void a_template_is_previewed_and_one_that_reaches_for_more_than_it_is_given_fails() {
        trial(template("OVERDUE", "【{kind}】{count} 项", "{#for item in items}{item.event} {item.title};{/for} {link}"))
                .then()
                .statusCode(200)
                .body("title", equalTo("【逾期】2 项"), "body", containsString("task.overdue 淘汰燃煤锅炉; https://"));
        trial(template("OVERDUE", "x", "{config:['quarkus.datasource.password']}"))
                .then()
                .statusCode(422);
        trial(template("OVERDUE", "x", "{#for item in items}")).then().statusCode(422);
    }

    @Test
    void a_template_for_the_event_goes_before_that_for_the_kind_and_several_events_fall_back_to_the_kind() {
        Policies.put("templates", "a-kind", template("OFF_TARGET", "偏离 {count}", "{unit}"))
                .then()
                .statusCode(201);
        Policies.put(
                        "templates",
                        "an-event",
                        "{\"event\": \"indicator.target-missed\", \"language\": \"ZH\", \"title\": \"未达标 {count}\", \"body\": \"x\"}")
                .then()
                .statusCode(201);
        try (var indicators = new Topic("indicator-events")) {
            target(indicators, "indicator.target-missed", "te-missed", "u-990101-worded-missed");
            target(indicators, "indicator.target-missed", "te-missed-too", "u-990101-worded-both");
            target(indicators, "indicator.off-target", "te-off", "u-990101-worded-both");
        }
        assertThat(Inboxes.awaitNotices("u-990101-worded-missed", 1).getString("items[0].title"))
                .isEqualTo("未达标 1");
        assertThat(Inboxes.awaitNotices("u-990101-worded-both", 1).getString("items[0].title"))
                .isEqualTo("偏离 2");
        Policies.delete("templates", "a-kind");
        Policies.delete("templates", "an-event");
        trial(
                        "{\"event\": \"task.overdue\", \"kind\": \"OVERDUE\", \"language\": \"ZH\", \"title\": \"x\", \"body\": \"x\"}")
                .then()
                .statusCode(422);
        trial("{\"event\": \"task.overdue\", \"language\": \"EN\", \"title\": \"{count} overdue\", \"body\": \"x\"}")
                .then()
                .statusCode(200)
                .body("title", equalTo("2 overdue"));
    }

    @Test
    void leaders_get_one_digest_on_a_working_day() {
        Policies.everyDayIsWorked();
        var unit = "u-990101-leader";
        Policies.put(
                        "digests",
                        "tests-" + LocalDate.now(CivilClock.ZONE),
                        "{\"unitId\": \"" + unit + "\", \"region\": \"990000\", \"at\": \"00:00\"}")
                .then()
                .statusCode(201);
        var digest = Inboxes.awaitNotices(unit, 1);
        assertThat(digest.getString("items[0].kind")).isEqualTo("DIGEST");
        assertThat(digest.getString("items[0].items[0].title")).contains("未签收");
    }

    private static void target(Topic indicators, String event, String id, String unit) {
        indicators.publish(event, unit, """
                {"targetId": "%s", "regionCode": "990101", "regionName": "某县", "indicator": "PM2.5", "verdict": "MISSED",
                 "units": [{"unitId": "%s", "unitName": "某县生态环境局", "regionCode": "990101"}]}
                """.formatted(id, unit));
    }

    private static Response trial(String template) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body(template)
                .post("/api/v1/template-trials");
    }

    private static String template(String kind, String title, String body) {
        return "{\"kind\": \"%s\", \"language\": \"ZH\", \"title\": \"%s\", \"body\": \"%s\"}"
                .formatted(kind, title, body);
    }
}
