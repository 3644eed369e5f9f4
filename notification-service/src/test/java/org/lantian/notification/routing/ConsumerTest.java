package org.lantian.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lantian.notification.TaskStories.assignment;
import static org.lantian.notification.TaskStories.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class ConsumerTest {

    private static final Topic TASKS = new Topic("task-events");
    private static final Topic INDICATORS = new Topic("indicator-events");
    private static final Topic PLANS = new Topic("plan-events");

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "assigned, ASSIGNED",
        "due-soon, DUE_SOON",
        "overdue, OVERDUE",
        "returned, RETURNED",
        "extension-decided, EXTENSION_DECIDED",
        "report-missing, REPORT_MISSING",
        "milestone-missed, MILESTONE_MISSED"
    })
    void the_unit_is_told_what_task_service_says_in_its_own_example(String event, String kind) throws Exception {
        var unit = "u-990101-example-" + event;
        var example = (ObjectNode)
                json.readTree(Contract.of("task-service", "task." + event).example());
        example.put("unitId", unit).put("assignmentId", "example-" + event);
        TASKS.publish("task." + event, "example-" + event, json.writeValueAsString(example));
        var list = Inboxes.awaitNotices(unit, 1);
        assertThat(list.getString("items[0].kind")).isEqualTo(kind);
        assertThat(list.getString("items[0].items[0].title"))
                .isEqualTo(example.get("title").asText());
        assertThat(list.getString("items[0].items[0].measureNumber"))
                .isEqualTo(example.get("measureNumber").asText());
        assertThat(list.getString("items[0].items[0].planTitle"))
                .isEqualTo(example.get("planTitle").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "off-target, OFF_TARGET",
        "target-missed, OFF_TARGET",
        "back-on-target, BACK_ON_TARGET",
        "target-met, BACK_ON_TARGET"
    })
    void the_responsible_units_are_told_what_indicator_service_says_in_its_own_example(String event, String kind)
            throws Exception {
        var unit = "u-990101-example-" + event;
        var example = (ObjectNode) json.readTree(
                Contract.of("indicator-service", "indicator." + event).example());
        ((ObjectNode) example.get("units").get(0)).put("unitId", unit);
        INDICATORS.publish("indicator." + event, "example-" + event, json.writeValueAsString(example));
        var list = Inboxes.awaitNotices(unit, 1);
        assertThat(list.getString("items[0].kind")).isEqualTo(kind);
        assertThat(list.getString("items[0].items[0].title"))
                .contains(example.get("indicator").asText());
    }

    @Test
    void the_unit_in_charge_is_told_of_a_source_that_exceeds_its_limit() throws Exception {
        var unit = "u-990101-example-source";
        var example = (ObjectNode) json.readTree(
                Contract.of("indicator-service", "source.limit-exceeded").example());
        ((ObjectNode) example.get("units").get(0)).put("unitId", unit);
        INDICATORS.publish("source.limit-exceeded", "example-source", json.writeValueAsString(example));
        var list = Inboxes.awaitNotices(unit, 1);
        assertThat(list.getString("items[0].kind")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(list.getString("items[0].items[0].title"))
                .contains(example.get("sourceName").asText());

        var withdrawn = (ObjectNode) json.readTree(
                Contract.of("indicator-service", "source.exceedance-withdrawn").example());
        withdrawn.put("exceedanceId", example.get("exceedanceId").asText());
        INDICATORS.publish("source.exceedance-withdrawn", "example-source", json.writeValueAsString(withdrawn));
        await().untilAsserted(() ->
                assertThat(Inboxes.of(unit).getString("items[0].closedAt")).isNotNull());
    }

    @Test
    void the_reviewing_lead_is_told_of_a_submission_and_a_completion_strikes_it() throws Exception {
        var lead = "u-990101-reviewer";
        var example = (ObjectNode)
                json.readTree(Contract.of("task-service", "task.submitted").example());
        example.put("assignmentId", "review-1").putArray("leadUnitIds").add(lead);
        TASKS.publish("task.submitted", "review-1", json.writeValueAsString(example));
        TASKS.publish("task.submitted", "review-2", json.writeValueAsString(example.put("assignmentId", "review-2")));
        var completed = (ObjectNode)
                json.readTree(Contract.of("task-service", "task.completed").example());
        TASKS.publish("task.completed", "review-2", json.writeValueAsString(completed.put("assignmentId", "review-2")));
        var list = Inboxes.awaitNotices(lead, 1);
        assertThat(list.getString("items[0].kind")).isEqualTo("REVIEW");
        assertThat(list.getList("items[0].items.assignmentId")).isEqualTo(List.of("review-1"));
    }

    @Test
    void a_duty_that_goes_on_under_a_later_plan_is_no_news() throws Exception {
        var unit = "u-990101-carried";
        var carried = (ObjectNode)
                json.readTree(Contract.of("task-service", "task.carried-on").example());
        TASKS.publish(
                "task.carried-on",
                "carried-1",
                json.writeValueAsString(carried.put("unitId", unit).put("assignmentId", "carried-1")));
        publish("task.assigned", "carried-2", unit);
        var list = Inboxes.awaitNotices(unit, 1);
        assertThat(list.getList("items[0].items.assignmentId")).isEqualTo(List.of("carried-2"));
    }

    @Test
    void the_successor_of_a_merged_unit_is_told_of_duties_that_were_signed_for() throws Exception {
        var unit = "u-990101-took-over";
        var handed = (ObjectNode)
                json.readTree(Contract.of("task-service", "task.handed-over").example());
        TASKS.publish(
                "task.handed-over",
                "handed-1",
                json.writeValueAsString(handed.put("unitId", unit).put("assignmentId", "handed-1")));
        TASKS.publish(
                "task.handed-over",
                "handed-2",
                json.writeValueAsString(handed.put("assignmentId", "handed-2").put("state", "ASSIGNED")));
        var list = Inboxes.awaitNotices(unit, 1);
        assertThat(list.getString("items[0].kind")).isEqualTo("HANDED_OVER");
        assertThat(list.getList("items[0].items.assignmentId")).isEqualTo(List.of("handed-1"));
        assertThat(list.getString("items[0].items[0].detail"))
                .isEqualTo("原承担单位：" + handed.get("formerUnitName").asText());
    }

    @Test
    void the_directory_names_the_unit() throws Exception {
        var example = (ObjectNode) json.readTree(
                Contract.of("plan-service", "directory.unit-changed").example());
        PLANS.publish(
                "directory.unit-changed",
                "u-990101-named",
                json.writeValueAsString(example.put("unitId", "u-990101-named")));
        publish("task.assigned", "named-1", "u-990101-named");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Inboxes.of("u-990101-named").getString("items[0].unitName"))
                        .isEqualTo(example.get("name").asText()));
    }

    @Test
    void a_duplicate_changes_nothing() {
        var unit = "u-990101-duplicate";
        var id = UUID.randomUUID();
        TASKS.publish(id, "task.assigned", "dup-1", assignment("dup-1", unit, "p", ""));
        var notice = Inboxes.awaitOnlyNotice(unit);
        TASKS.publish(id, "task.assigned", "dup-1", assignment("dup-1", unit, "p", ""));
        publish("task.due-soon", "dup-1", unit, ", \"daysLeft\": 2");
        var list = Inboxes.awaitNotices(unit, 2);
        assertThat(list.getList("items.findAll { it.kind == 'ASSIGNED' }.id")).isEqualTo(List.of(notice));
    }

    @Test
    void what_is_unknown_is_passed_over_and_what_is_malformed_is_parked_while_the_partition_goes_on() {
        var unit = "u-990101-robust";
        TASKS.publish("task.dreamt-of", "ro-1", "{}");
        TASKS.publish("task.assigned", "ro-1", "{\"assignmentId\": ");
        TASKS.publishBare("ro-1", "no event at all");
        TASKS.publish("task.assigned", "ro-1", "{\"assignmentId\": \"ro-1\"}");
        publish("task.assigned", "ro-1", unit);
        Inboxes.awaitNotices(unit, 1);
        assertThat(parked("ro-1")).isEqualTo(3);
    }

    @Test
    void what_comes_out_of_order_harms_nothing() {
        var unit = "u-990101-disorder";
        publish("task.completed", "dis-1", unit);
        publish("task.signed-for", "dis-1", unit, ", \"via\": \"assignment\"");
        publish("task.assigned", "dis-2", unit);
        var list = Inboxes.awaitNotices(unit, 1);
        assertThat(list.getList("items[0].items.assignmentId")).isEqualTo(List.of("dis-2"));
    }

    private long parked(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select count(*) from parked_event where key = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult());
    }
}
