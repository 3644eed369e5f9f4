package org.lantian.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lantian.notification.TaskStories.publish;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class NoticeTest {

    @Test
    void items_that_come_together_are_told_in_one_notice_per_kind() {
        var unit = "u-990101-grouped";
        IntStream.range(0, 5).forEach(i -> {
            publish("task.assigned", "g-" + i, unit);
            publish("task.overdue", "g-" + i, unit, ", \"overdueDays\": 12");
        });
        var list = Inboxes.awaitNotices(unit, 2);
        assertThat(list.getList("items.kind", String.class)).containsExactlyInAnyOrder("ASSIGNED", "OVERDUE");
        assertThat(list.getList("items.itemCount", Integer.class)).containsExactly(5, 5);
        assertThat(list.getList("items.state", String.class)).containsOnly("SENT");
        assertThat(list.getString("items.find { it.kind == 'OVERDUE' }.title")).isEqualTo("【逾期】5 项，请签收");
        Map<String, Object> item =
                list.getMap("items.find { it.kind == 'OVERDUE' }.items.find { it.assignmentId == 'g-0' }");
        assertThat(item)
                .containsEntry("concern", "OWN")
                .containsEntry("measureNumber", "10")
                .containsEntry("dueOn", "2025-12-31")
                .containsEntry("days", 12);
    }

    @Test
    void what_was_ended_before_the_notice_went_out_is_not_told() {
        var unit = "u-990101-struck";
        publish("task.assigned", "st-1", unit);
        publish("task.assigned", "st-2", unit);
        publish("task.due-soon", "st-2", unit, ", \"daysLeft\": 3");
        publish("task.cancelled", "st-2", unit, ", \"reason\": \"方案废止\"");
        var list = Inboxes.awaitNotices(unit, 1);
        assertThat(list.getList("items[0].items.assignmentId", String.class)).containsExactly("st-1");
    }

    @Test
    void the_lead_gets_a_copy_of_what_another_unit_has_overdue() {
        var unit = "u-990101-late";
        var lead = "u-990101-lead";
        publish("task.overdue", "l-1", unit, ", \"overdueDays\": 1, \"leadUnitIds\": [\"%s\"]".formatted(lead));
        var copy = Inboxes.awaitNotices(lead, 1);
        assertThat(copy.getString("items[0].items[0].concern")).isEqualTo("COPY");
        assertThat(copy.getString("items[0].body")).contains("责任单位：交通运输局，抄送你单位");
        Inboxes.awaitNotices(unit, 1);
    }

    @Test
    void what_is_off_target_reaches_each_responsible_unit_once() {
        var indicators = new Topic("indicator-events");
        var unit = "u-990101-offtarget";
        indicators.publish("indicator.off-target", "t-1", """
                {"targetId": "t-1", "source": "GB 3095-2012", "regionCode": "990101", "regionName": "示例县",
                 "indicator": "细颗粒物年均浓度", "indicatorCode": "PM25_MEAN", "comparator": "<=", "targetValue": 35,
                 "unit": "ug/m3", "value": 71.2, "period": "2016", "verdict": "MISSED",
                 "units": [{"unitId": "%s", "unitName": "生态环境局", "regionCode": "990101", "role": "RESPONSIBLE"},
                           {"unitId": "%s", "unitName": "生态环境局", "regionCode": "990101", "role": "LEAD"}]}
                """.formatted(unit, unit));
        var list = Inboxes.awaitNotices(unit, 1);
        assertThat(list.getString("items[0].kind")).isEqualTo("OFF_TARGET");
        assertThat(list.getString("items[0].items[0].targetId")).isEqualTo("t-1");
        assertThat(list.getString("items[0].items[0].title")).isEqualTo("示例县 细颗粒物年均浓度 ≤ 35 µg/m³");
        assertThat(list.getString("items[0].items[0].detail")).isEqualTo("2016：实际 71.2 µg/m³");
    }

    @Test
    void a_notice_is_shown_to_its_unit_and_its_supervision_only() {
        var unit = "u-990101-private";
        publish("task.assigned", "pr-1", unit);
        var id = Inboxes.awaitOnlyNotice(unit);
        status(id, Tokens.supervisor("990100"), 200);
        status(id, Tokens.auditor("000000"), 200);
        status(id, Tokens.supervisor("990200"), 404);
        status(id, Tokens.officer("u-990101-other", "990101"), 404);
        status(id, Tokens.dataFeed("000000"), 403);
        assertThat(Inboxes.of(unit, Tokens.officer("u-990101-other", "990101")).getInt("total"))
                .isZero();
        given().get("/api/v1/notices/" + id).then().statusCode(401);
        given().auth().oauth2("no-token").get("/api/v1/notices/" + id).then().statusCode(401);
    }

    @Test
    void an_officer_sees_what_lower_units_of_the_same_line_are_told() {
        var directory = new Topic("plan-events");
        unit(directory, "u-990300-line", "交通运输局", "990300", "null");
        unit(directory, "u-990301-line", "交通运输局", "990301", "null");
        unit(directory, "u-990301-else", "水务局", "990301", "null");
        publish("task.assigned", "li-1", "u-990301-line");
        publish("task.assigned", "li-2", "u-990301-else");
        Inboxes.awaitNotices("u-990301-line", 1);
        Inboxes.awaitNotices("u-990301-else", 1);
        var upper = Tokens.officer("u-990300-line", "990300");
        await().untilAsserted(() ->
                assertThat(Inboxes.of("u-990301-line", upper).getInt("total")).isOne());
        assertThat(Inboxes.of("u-990301-else", upper).getInt("total")).isZero();
    }

    @Test
    void the_successor_of_a_merged_unit_signs_for_what_it_has_not() {
        var directory = new Topic("plan-events");
        publish("task.assigned", "me-1", "u-990101-merged");
        var id = Inboxes.awaitOnlyNotice("u-990101-merged");
        unit(directory, "u-990101-merged", "经委", "990101", "\"u-990101-successor\"");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Inboxes.of("u-990101-successor").getInt("total"))
                        .isOne());
        assertThat(Inboxes.sign(id, "u-990101-successor").getString("state")).isEqualTo("SIGNED_FOR");
        publish("task.assigned", "me-2", "u-990101-merged");
        Inboxes.awaitNotices("u-990101-successor", 2);
    }

    @Test
    void the_summary_counts_plan_by_plan() {
        var unit = "u-990101-summary";
        publish("task.assigned", "su-1", unit);
        publish("task.assigned", "su-2", unit);
        publish("task.overdue", "su-2", unit, ", \"overdueDays\": 4");
        var list = Inboxes.awaitNotices(unit, 2);
        Inboxes.sign(list.getString("items.find { it.kind == 'ASSIGNED' }.id"), unit);
        var plan = given().auth()
                .oauth2(Tokens.planner("990000"))
                .queryParam("planId", "plan-of-" + unit)
                .get("/api/v1/notices/summary")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Object> counts = plan.getMap("items[0]");
        assertThat(counts)
                .containsEntry("noticesDelivered", 2)
                .containsEntry("noticesSignedFor", 1)
                .containsEntry("itemsDelivered", 3)
                .containsEntry("itemsSignedFor", 2)
                .containsEntry("planTitle", "空气质量持续改善实施方案");
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        given().auth()
                .oauth2(Tokens.administrator())
                .queryParam("size", 5000)
                .get("/api/v1/notices")
                .then()
                .statusCode(422);
        given().auth()
                .oauth2(Tokens.administrator())
                .queryParam("state", "LOST")
                .get("/api/v1/notices")
                .then()
                .statusCode(422);
    }

    private static void unit(Topic directory, String id, String shortName, String region, String successor) {
        directory.publish("directory.unit-changed", id, """
                {"unitId": "%s", "name": "示例%s", "shortName": "%s", "regionCode": "%s", "kind": "DEPARTMENT",
                 "state": "%s", "aliases": [], "successorId": %s}
                """.formatted(
                id, shortName, shortName, region, successor.equals("null") ? "CONFIRMED" : "MERGED", successor));
    }

    private static void status(String notice, String token, int expected) {
        given().auth().oauth2(token).get("/api/v1/notices/" + notice).then().statusCode(expected);
    }
}
