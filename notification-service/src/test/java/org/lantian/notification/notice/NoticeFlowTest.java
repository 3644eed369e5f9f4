package org.lantian.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class NoticeFlowTest {

    private static final String REGION = "990101";
    private static final Topic TASKS = new Topic("task-events");
    private static final Topic PUBLISHED = new Topic("notification-events");

    @Test
    void items_that_come_together_are_told_in_one_notice_per_kind() {
        var unit = "u-990101-grouped";
        var plan = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            publish("task.assigned", "g-" + i, unit, plan, "");
            publish("task.overdue", "g-" + i, unit, plan, ", \"overdueDays\": 12");
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notices(unit, officer(unit)).getList("items"))
                        .hasSize(2));
        var list = notices(unit, officer(unit));
        assertThat(list.getList("items.kind", String.class)).containsExactlyInAnyOrder("ASSIGNED", "OVERDUE");
        assertThat(list.getList("items.itemCount", Integer.class)).containsExactly(5, 5);
        assertThat(list.getList("items.state", String.class)).containsOnly("SENT");
        assertThat(list.getString("items.find { it.kind == 'OVERDUE' }.title")).isEqualTo("【逾期】5 项，请签收");
        Map<String, Object> item = list.getMap("items.find { it.kind == 'OVERDUE' }.items[0]");
        assertThat(item)
                .containsEntry("assignmentId", "g-0")
                .containsEntry("measureNumber", "10")
                .containsEntry("dueOn", "2025-12-31")
                .containsEntry("days", 12);
    }

    @Test
    void the_units_officer_signs_once_and_the_assignments_are_told() {
        var unit = "u-990101-signing";
        publish("task.assigned", "s-1", unit, "p", "");
        publish("task.assigned", "s-2", unit, "p", "");
        var id = onlyNotice(unit);

        given().auth()
                .oauth2(Tokens.officer("u-990101-other", REGION))
                .post("/api/v1/notices/" + id + "/signature")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.supervisor(REGION))
                .post("/api/v1/notices/" + id + "/signature")
                .then()
                .statusCode(403);
        given().post("/api/v1/notices/" + id + "/signature").then().statusCode(401);
        var first = sign(id, unit);
        var again = sign(id, unit);

        assertThat(first.getString("state")).isEqualTo("SIGNED_FOR");
        assertThat(first.getList("items.signedAt")).doesNotContainNull();
        assertThat(again.<Map<String, Object>>get()).isEqualTo(first.<Map<String, Object>>get());
        await().untilAsserted(() -> assertThat(signatures(id)).hasSize(1));
        var event = JsonPath.from(signatures(id).get(0));
        assertThat(event.getList("assignmentIds", String.class)).containsExactlyInAnyOrder("s-1", "s-2");
        assertThat(event.getString("unitId")).isEqualTo(unit);
        assertThat(Contract.of("notification-service", "notification.signed-for")
                        .violations(signatures(id).get(0)))
                .isEmpty();
    }

    private static JsonPath sign(String id, String unit) {
        return given().auth()
                .oauth2(officer(unit))
                .post("/api/v1/notices/" + id + "/signature")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> signatures(String notice) {
        return PUBLISHED.all("notification.signed-for").stream()
                .filter(event -> notice.equals(event.key()))
                .map(event -> event.value())
                .toList();
    }

    private static String onlyNotice(String unit) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notices(unit, officer(unit)).getList("items"))
                        .hasSize(1));
        return notices(unit, officer(unit)).getString("items[0].id");
    }

    private static JsonPath notices(String unit, String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("unitId", unit)
                .get("/api/v1/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String officer(String unit) {
        return Tokens.officer(unit, REGION);
    }

    private static void publish(String event, String assignment, String unit, String plan, String more) {
        TASKS.publish(event, assignment, TaskStories.assignment(assignment, unit, REGION, plan, more));
    }
}
