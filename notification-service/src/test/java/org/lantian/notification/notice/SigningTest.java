package org.lantian.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lantian.notification.TaskStories.publish;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class SigningTest {

    private static final Topic PUBLISHED = new Topic("notification-events");

    @Test
    void a_signature_is_told_once_with_the_units_own_assignments() {
        var unit = "u-990101-signing";
        publish("task.overdue", "s-1", unit, ", \"overdueDays\": 1");
        publish(
                "task.overdue",
                "s-2",
                "u-990101-follower",
                ", \"overdueDays\": 1, \"leadUnitIds\": [\"%s\"]".formatted(unit));
        var id = Inboxes.awaitOnlyNotice(unit);

        var first = Inboxes.sign(id, unit);
        var again = Inboxes.sign(id, unit);

        assertThat(first.getString("state")).isEqualTo("SIGNED_FOR");
        assertThat(first.getString("signedBy")).isEqualTo("unit-officer-990101");
        assertThat(first.getList("items.signedAt")).hasSize(2).doesNotContainNull();
        assertThat(again.<Map<String, Object>>get()).isEqualTo(first.<Map<String, Object>>get());
        await().untilAsserted(() -> assertThat(signatures(id)).hasSize(1));
        var event = JsonPath.from(signatures(id).get(0));
        assertThat(event.getList("assignmentIds", String.class)).containsExactly("s-1");
        assertThat(event.getString("unitId")).isEqualTo(unit);
        assertThat(Contract.of("notification-service", "notification.signed-for")
                        .violations(signatures(id).get(0)))
                .isEmpty();
    }

    @Test
    void nobody_signs_for_another_unit() {
        var unit = "u-990101-own";
        publish("task.assigned", "o-1", unit);
        var id = Inboxes.awaitOnlyNotice(unit);
        attempt(id, Tokens.officer("u-990101-foreign", Inboxes.REGION), 403);
        attempt(id, Tokens.supervisor(Inboxes.REGION), 403);
        attempt(id, Tokens.administrator(), 403);
        given().post("/api/v1/notices/" + id + "/signature").then().statusCode(401);
        attempt("5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10", Inboxes.officer(unit), 404);
        given().auth()
                .oauth2(Inboxes.officer(unit))
                .header("If-Match", "\"77\"")
                .post("/api/v1/notices/" + id + "/signature")
                .then()
                .statusCode(412);
        assertThat(Inboxes.of(unit).getString("items[0].state")).isEqualTo("SENT");
    }

    @Test
    void a_signature_at_the_assignment_answers_the_notice_of_its_assignment_and_no_other() {
        var unit = "u-990101-direct";
        publish("task.assigned", "d-1", unit);
        publish("task.assigned", "d-2", unit);
        publish("task.overdue", "d-1", unit, ", \"overdueDays\": 1");
        Inboxes.awaitNotices(unit, 2);
        publish("task.signed-for", "d-1", unit, ", \"by\": \"clerk\", \"via\": \"assignment\"");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                Inboxes.of(unit)
                                        .getList(
                                                "items.find { it.kind == 'ASSIGNED' }.items.findAll { it.signedAt != null }.assignmentId"))
                        .isEqualTo(List.of("d-1")));
        assertThat(Inboxes.of(unit).getString("items.find { it.kind == 'ASSIGNED' }.state"))
                .isEqualTo("SENT");
        publish("task.signed-for", "d-2", unit, ", \"by\": \"clerk\", \"via\": \"assignment\"");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(Inboxes.of(unit).getString("items.find { it.kind == 'ASSIGNED' }.state"))
                                .isEqualTo("SIGNED_FOR"));
        assertThat(Inboxes.of(unit).getString("items.find { it.kind == 'OVERDUE' }.state"))
                .isEqualTo("SENT");
    }

    private static void attempt(String notice, String token, int expected) {
        given().auth()
                .oauth2(token)
                .post("/api/v1/notices/" + notice + "/signature")
                .then()
                .statusCode(expected);
    }

    private static List<String> signatures(String notice) {
        return PUBLISHED.all("notification.signed-for").stream()
                .filter(event -> notice.equals(event.key()))
                .map(ConsumerRecord::value)
                .toList();
    }
}
