package org.lantian.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lantian.notification.TaskStories.publish;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.WebhookReceiver;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class RevivingTest {

    private static final WebhookReceiver WEBHOOKS = Receivers.webhooks();

    @Test
    void a_dead_delivery_is_seen_with_its_attempts_and_queued_again() {
        var unit = "u-990101-requeue";
        Contacts.webhook("rv-hook", unit, WEBHOOKS.answering("/requeue", call -> call <= 3 ? -1 : 200));
        publish("task.assigned", "rq-1", unit);
        awaitStates(unit, "DEAD");
        var id = deliveries(unit).getString("items[0].id");
        assertThat(act(Tokens.planner("990200"), id + "/requeue", "").statusCode())
                .isEqualTo(404);
        assertThat(act(Inboxes.officer(unit), id + "/requeue", "").statusCode()).isEqualTo(403);
        assertThat(act(Tokens.planner("990100"), id + "/requeue", "").statusCode())
                .isEqualTo(200);
        awaitStates(unit, "DELIVERED");
        assertThat(act(Tokens.planner("990100"), id + "/requeue", "").statusCode())
                .isEqualTo(409);
        var outcomes = given().auth()
                .oauth2(Inboxes.officer(unit))
                .get("/api/v1/deliveries/" + id + "/attempts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("outcome", String.class);
        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.get(2)).isEqualTo("DEAD: the receiver cannot be reached, or broke off");
        assertThat(outcomes.get(3)).isEqualTo("DELIVERED");
    }

    @Test
    void when_a_channel_fails_for_good_the_next_takes_over() {
        var unit = "u-990101-standby";
        Contacts.webhook("rv-first", unit, WEBHOOKS.answering("/first-fails", call -> 410));
        Contacts.telephone("rv-duty", unit, "13800000001");
        Contacts.email("rv-second", unit, "second@example.org", ", \"standby\": true");
        WEBHOOKS.answering("/sms", call -> 202);
        publish("task.assigned", "sb-1", unit);
        awaitStates(unit, "DEAD", "DELIVERED", "DELIVERED");
        assertThat(Receivers.noticesTo("second@example.org")).hasSize(1);
        assertThat(WEBHOOKS.callsOf("/sms"))
                .anySatisfy(call -> assertThat(call.body())
                        .contains("13800000001", "【任务交办】1 项，请签收")
                        .doesNotContain("推进清洁运输"));
    }

    @Test
    void a_dead_delivery_goes_to_another_contact_point_of_the_unit_once() {
        var unit = "u-990101-redirected";
        Contacts.webhook("rv-gone", unit, WEBHOOKS.answering("/redirect-gone", call -> 410));
        publish("task.assigned", "rd-1", unit);
        awaitStates(unit, "DEAD");
        Contacts.email("rv-other", unit, "other-way@example.org");
        var id = deliveries(unit).getString("items[0].id");
        var to = "{\"contactPointId\": \"rv-other\"}";
        assertThat(act(Tokens.planner("990100"), id + "/redirection", to).statusCode())
                .isEqualTo(200);
        assertThat(act(Tokens.planner("990100"), id + "/redirection", to).statusCode())
                .isEqualTo(409);
        assertThat(act(Tokens.planner("990100"), id + "/redirection", "{\"contactPointId\": \"d-mail\"}")
                        .statusCode())
                .isEqualTo(409);
        awaitStates(unit, "DEAD", "DELIVERED");
        assertThat(Receivers.noticesTo("other-way@example.org")).hasSize(1);
    }

    private static Response act(String token, String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/deliveries/" + path);
    }

    private static void awaitStates(String unit, String... states) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(deliveries(unit).getList("items.state", String.class))
                        .containsExactlyInAnyOrder(states));
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
}
