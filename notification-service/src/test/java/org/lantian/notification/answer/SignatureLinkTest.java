package org.lantian.notification.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class SignatureLinkTest {

    private static final Pattern LINK = Pattern.compile("/api/v1/signature-links/[A-Za-z0-9_-]+");

    @Inject
    SignatureLinks links;

    @Test
    void the_link_in_the_mail_shows_the_notice_and_signs_for_it_once_without_login() {
        var unit = "u-990101-linked";
        Contacts.email("sl-mail", unit, "linked@example.org");
        TaskStories.publish("task.assigned", "sl-1", unit);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Receivers.noticesTo("linked@example.org")).hasSize(1));
        var link = linkIn(GreenMailUtil.getWholeMessage(
                Receivers.noticesTo("linked@example.org").get(0)));

        given().get(link)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("推进清洁运输"), containsString("<button"));
        assertThat(notice(unit).getString("state")).isEqualTo("SENT");
        given().post(link).then().statusCode(200).body(containsString("已签收"), not(containsString("<button")));
        given().post(link).then().statusCode(200).body(containsString("已签收"));
        assertThat(notice(unit).getString("signedThrough")).isEqualTo("LINK");
        var id = notice(unit).getString("id");
        await().untilAsserted(() -> assertThat(new Topic("notification-events")
                        .all("notification.signed-for").stream().filter(event -> id.equals(event.key())))
                .hasSize(1));
        given().get(link.substring(0, link.length() - 1)).then().statusCode(404);
    }

    @Test
    void a_link_expires() {
        var unit = "u-990101-expired";
        TaskStories.publish("task.assigned", "ex-1", unit);
        var id = UUID.fromString(Inboxes.awaitOnlyNotice(unit));
        var link = linkIn(links.of(id, UUID.randomUUID(), Instant.EPOCH));
        given().get(link).then().statusCode(410);
        given().post(link).then().statusCode(410);
        assertThat(notice(unit).getString("state")).isEqualTo("SENT");
    }

    private static JsonPath notice(String unit) {
        return Inboxes.of(unit).setRootPath("items[0]");
    }

    private static String linkIn(String text) {
        var found = LINK.matcher(text.replace("=\r\n", ""));
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
