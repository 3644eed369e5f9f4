package org.lantian.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lantian.notification.TaskStories.publish;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.standardwebhooks.Webhook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.WebhookReceiver;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class DeliveryTest {

    private static final Topic PUBLISHED = new Topic("notification-events");
    private static final WebhookReceiver WEBHOOKS = Receivers.webhooks();

    @Inject
    Session database;

    @Test
    void one_notice_goes_to_the_mailbox_and_to_the_webhook_of_its_unit() throws Exception {
        var unit = "u-990101-both";
        Contacts.email("d-mail", unit, "both@example.org");
        Contacts.webhook("d-hook", unit, WEBHOOKS.answering("/both", call -> 204));
        publish("task.assigned", "de-1", unit);
        publish("task.assigned", "de-2", unit);
        awaitStates(unit, "DELIVERED", "DELIVERED");

        var mails = Receivers.noticesTo("both@example.org");
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject()).isEqualTo("【任务交办】2 项，请签收");
        assertThat(mails.get(0).getContentType()).startsWith("multipart/mixed");
        assertThat(GreenMailUtil.getWholeMessage(mails.get(0)))
                .contains("multipart/alternative")
                .contains("text/calendar");
        assertThat(mails.get(0).getMessageID())
                .isEqualTo("<" + delivery(unit, "EMAIL").getString("id") + "@lantian>");

        var calls = WEBHOOKS.callsOf("/both");
        assertThat(calls).hasSize(1);
        var call = calls.get(0);
        var id = call.header("webhook-id");
        assertThat(id).isEqualTo(delivery(unit, "WEBHOOK").getString("id"));
        verify(call, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", call.header("webhook-signature"));
        var message = JsonPath.from(call.body());
        assertThat(message.getString("type")).isEqualTo("notice.sent");
        assertThat(message.getList("data.items.assignmentId", String.class)).containsExactlyInAnyOrder("de-1", "de-2");
    }

    @Test
    void while_a_key_is_being_changed_messages_are_signed_with_the_old_one_and_the_new() throws Exception {
        var unit = "u-990101-rotation";
        var url = WEBHOOKS.answering("/rotation", call -> 204);
        Contacts.webhook("d-rotation", unit, url);
        var other = "whsec_" + "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=";
        given().auth()
                .oauth2(Inboxes.officer(unit))
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Contacts.body(unit, "WEBHOOK", url, ", \"secret\": \"" + other + "\""))
                .put("/api/v1/contact-points/d-rotation")
                .then()
                .statusCode(200);
        publish("task.assigned", "ro-k1", unit);
        awaitStates(unit, "DELIVERED");
        var call = WEBHOOKS.callsOf("/rotation").get(0);
        var signatures = call.header("webhook-signature").split(" ", -1);
        assertThat(signatures).hasSize(2);
        verify(call, other, signatures[0]);
        verify(call, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", signatures[1]);
    }

    private static void verify(WebhookReceiver.Call call, String secret, String signature) throws Exception {
        var headers = HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of(call.header("webhook-id")),
                        "webhook-timestamp", List.of(call.header("webhook-timestamp")),
                        "webhook-signature", List.of(signature)),
                (name, value) -> true);
        new Webhook(secret).verify(call.body(), headers);
    }

    @Test
    void a_receiver_that_fails_once_gets_the_same_message_again_under_the_same_id() {
        var unit = "u-990101-once";
        Contacts.webhook("d-once", unit, WEBHOOKS.answering("/once", call -> call == 1 ? 500 : 200));
        publish("task.assigned", "on-1", unit);
        awaitStates(unit, "DELIVERED");
        var calls = WEBHOOKS.callsOf("/once");
        assertThat(calls).hasSize(2);
        assertThat(calls.stream().map(call -> call.header("webhook-id")).distinct())
                .hasSize(1);
        assertThat(delivery(unit, "WEBHOOK").getInt("attempts")).isEqualTo(2);
        assertThat(attempts(unit)).containsExactly("FAILED: the receiver answered 500", "DELIVERED");
    }

    @Test
    void a_receiver_that_breaks_off_has_not_answered() {
        var unit = "u-990101-breaks-off";
        Contacts.webhook("d-breaks-off", unit, WEBHOOKS.answering("/breaks-off", call -> call == 1 ? -1 : 200));
        publish("task.assigned", "br-1", unit);
        awaitStates(unit, "DELIVERED");
        assertThat(attempts(unit)).containsExactly("FAILED: the receiver cannot be reached, or broke off", "DELIVERED");
        assertThat(WEBHOOKS.callsOf("/breaks-off").stream()
                        .map(call -> call.header("webhook-id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void what_a_worker_sent_and_did_not_live_to_record_goes_out_again_under_the_same_id() {
        var unit = "u-990101-crash";
        Contacts.webhook("d-crash", unit, WEBHOOKS.answering("/crash", call -> 200));
        publish("task.assigned", "cr-1", unit);
        awaitStates(unit, "DELIVERED");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(
                                "update delivery set state = 'CLAIMED', delivered_at = null, due_at = now() where unit_id = '"
                                        + unit + "'")
                        .executeUpdate());
        awaitStates(unit, "DELIVERED");
        assertThat(WEBHOOKS.callsOf("/crash").stream().map(call -> call.header("webhook-id")))
                .hasSize(2)
                .containsOnly(delivery(unit, "WEBHOOK").getString("id"));
    }

    @Test
    void a_receiver_that_hangs_is_left_in_time_and_given_up_with_a_reason_that_is_told() {
        var unit = "u-990101-hangs";
        Contacts.webhook("d-hangs", unit, WEBHOOKS.answering("/hangs", call -> 0));
        publish("task.assigned", "ha-1", unit);
        awaitStates(unit, "DEAD");
        assertThat(WEBHOOKS.callsOf("/hangs")).hasSize(3);
        var notice = delivery(unit, "WEBHOOK").getString("noticeId");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(undeliverable(notice)).hasSize(1));
        var event = JsonPath.from(undeliverable(notice).get(0));
        assertThat(event.getString("reason")).isEqualTo("no answer within 3000 ms");
        assertThat(event.getString("unitId")).isEqualTo(unit);
        assertThat(Contract.of("notification-service", "notification.undeliverable")
                        .violations(undeliverable(notice).get(0)))
                .isEmpty();
    }

    @Test
    void an_answer_after_the_time_out_is_none_and_the_message_comes_again_under_the_same_id() {
        var unit = "u-990101-tardy";
        Contacts.webhook(
                "d-late", unit, WEBHOOKS.answering("/late", call -> call == 1 ? 200 + WebhookReceiver.LATE : 200));
        publish("task.assigned", "la-1", unit);
        awaitStates(unit, "DELIVERED");
        assertThat(attempts(unit)).containsExactly("FAILED: no answer within 3000 ms", "DELIVERED");
        assertThat(WEBHOOKS.callsOf("/late").stream()
                        .map(call -> call.header("webhook-id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_target_that_has_moved_inward_is_refused_when_it_is_sent_to() {
        var unit = "u-990101-inward";
        Contacts.webhook("d-inward", unit, WEBHOOKS.answering("/inward", call -> 200));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(
                                "update contact_point set address = 'http://localhost:1/inward' where id = 'd-inward'")
                        .executeUpdate());
        publish("task.assigned", "in-1", unit);
        awaitStates(unit, "DEAD");
        assertThat(WEBHOOKS.callsOf("/inward")).isEmpty();
        assertThat(delivery(unit, "WEBHOOK").getString("reason")).startsWith("the host is private");
        assertThat(delivery(unit, "WEBHOOK").getInt("attempts")).isOne();
    }

    @Test
    void a_redirect_is_not_followed() {
        var unit = "u-990101-redirect";
        WEBHOOKS.answering("/elsewhere", call -> 200);
        Contacts.webhook("d-redirect", unit, WEBHOOKS.answering("/redirect", call -> 302));
        publish("task.assigned", "re-1", unit);
        awaitStates(unit, "DEAD");
        assertThat(WEBHOOKS.callsOf("/elsewhere")).isEmpty();
    }

    @Test
    void a_receiver_that_is_gone_is_not_asked_again() {
        var unit = "u-990101-gone";
        Contacts.webhook("d-gone", unit, WEBHOOKS.answering("/gone", call -> 410));
        publish("task.assigned", "go-1", unit);
        awaitStates(unit, "DEAD");
        assertThat(WEBHOOKS.callsOf("/gone")).hasSize(1);
    }

    private void awaitStates(String unit, String... states) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(deliveries(unit).getList("items.state", String.class))
                        .containsExactlyInAnyOrder(states));
    }

    private static JsonPath delivery(String unit, String channel) {
        return deliveries(unit).setRootPath("items.find { it.channel == '" + channel + "' }");
    }

    private static JsonPath deliveries(String unit) {
        return given().auth()
                .oauth2(Inboxes.officer(unit))
                .queryParam("unitId", unit)
                .get("/api/v1/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> attempts(String unit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select a.outcome from delivery_attempt a join delivery d on d.id = a.delivery_id"
                                        + " where d.unit_id = :unit order by a.number",
                                String.class)
                        .setParameter("unit", unit)
                        .getResultList());
    }

    private static List<String> undeliverable(String notice) {
        return PUBLISHED.all("notification.undeliverable").stream()
                .filter(event -> notice.equals(event.key()))
                .map(event -> event.value())
                .toList();
    }
}
