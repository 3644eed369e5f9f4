package org.lantian.notification.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Policies;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.directory.Sight;
import org.lantian.notification.directory.UnitChanged;
import org.lantian.notification.directory.Units;
import org.lantian.notification.notice.UnitInbox;

/** The unit lies in a region of its own, whose ladder has one rung and no pause. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class TimelineTest {

    private static final String UNIT = "u-990806-story";

    private static final Duration TRIAL = Duration.ofDays(338);

    @Inject
    Units units;

    @Inject
    UnitInbox inbox;

    @Inject
    Session database;

    @Inject
    Clock clock;

    @Test
    void one_notice_tells_its_whole_story_from_the_events_to_its_close() {
        Policies.everyDayIsWorked();
        Policies.put("ladders", "story", """
                {"kinds": ["OVERDUE"], "regions": ["990806"], "actionWithinHours": 40,
                 "steps": [{"rung": "REMINDER", "afterHours": 0, "tell": ["UNIT"]}]}
                """).then().statusCode(201);
        units.record(new UnitChanged(UNIT, "示例交通运输局", "交通运输局", "990806", "CONFIRMED", null));
        Contacts.webhook("tl-hook", UNIT, Receivers.webhooks().answering("/story", call -> call == 1 ? 503 : 200));

        TaskStories.publish("task.overdue", "tl-1", UNIT, ", \"overdueDays\": 3");
        TaskStories.publish("task.overdue", "tl-2", UNIT, ", \"overdueDays\": 3");
        Inboxes.awaitNotices(UNIT, 2);
        var notice = Inboxes.of(UNIT).getString("items.find { it.kind == 'OVERDUE' }.id");
        awaitTold(notice, "ESCALATED", "DELIVERED");
        Inboxes.sign(notice, UNIT);
        TaskStories.publish("task.completed", "tl-1", UNIT);
        TaskStories.publish("task.completed", "tl-2", UNIT);
        awaitTold(notice, "CLOSED");

        var story = timeline(notice);
        assertThat(told(story)).startsWith("EVENT", "EVENT", "SENT").endsWith("SIGNED", "DONE", "DONE", "CLOSED");
        assertThat(told(story)).containsSubsequence("SENT", "ATTEMPTED", "FAILED", "ATTEMPTED", "DELIVERED", "SIGNED");
        assertThat(told(story))
                .containsSubsequence("SENT", "ESCALATED", "SIGNED")
                .hasSize(12);
        assertThat(story).extracting(entry -> Instant.parse(entry.get("at"))).isSorted();
        assertThat(details(story, "EVENT")).containsOnly("推进清洁运输（task.overdue，规则 overdue）");
        assertThat(details(story, "SENT")).containsExactly("【逾期】2 项，请签收");
        assertThat(details(story, "FAILED")).containsExactly("WEBHOOK tl-hook #1 the receiver answered 503");
        assertThat(details(story, "DELIVERED")).containsExactly("WEBHOOK tl-hook #2");
        assertThat(details(story, "ESCALATED")).containsExactly("提醒：未签收");
        assertThat(details(story, "SIGNED")).containsExactly("收件箱");
        assertThat(story)
                .filteredOn("what", "SIGNED")
                .extracting("by", "label")
                .containsExactly(tuple("unit-officer-990101", "已签收"));
        assertThat(shifted(notice).at())
                .isEqualTo(Instant.parse(story.get(0).get("at")).minus(TRIAL));
    }

    /** The first entry, as a service tells it whose days are shifted. */
    private TimelineEntry shifted(String notice) {
        var shifted = new Timelines(inbox, database, Clock.offset(clock, TRIAL.negated()));
        return QuarkusTransaction.requiringNew()
                .call(() -> shifted.of(UUID.fromString(notice), new Sight(UNIT, "", ""))
                        .get(0));
    }

    private static void awaitTold(String notice, String... what) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(timeline(notice))).contains(what));
    }

    private static List<String> told(List<Map<String, String>> story) {
        return story.stream().map(entry -> entry.get("what")).toList();
    }

    private static List<String> details(List<Map<String, String>> story, String what) {
        return story.stream()
                .filter(entry -> what.equals(entry.get("what")))
                .map(entry -> entry.get("detail"))
                .toList();
    }

    private static List<Map<String, String>> timeline(String notice) {
        return given().auth()
                .oauth2(Inboxes.officer(UNIT))
                .get("/api/v1/notices/" + notice + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }
}
