package org.lantian.notification.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.notification.Contacts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.WebhookReceiver;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class RouteTrialTest {

    private static final WebhookReceiver RECEIVER = Receivers.webhooks();
    private static final String UNIT = "u-990101-trial";
    private static final String LEAD = "u-990101-trial-lead";

    @Inject
    Session database;

    /** A real event afterwards shows that the ways were open, and is all that came by them. */
    @Test
    void a_trial_says_who_would_be_told_and_leaves_nothing_behind() {
        Contacts.webhook("rt-unit", UNIT, RECEIVER.answering("/trial", call -> 200));
        Contacts.webhook("rt-lead", LEAD, RECEIVER.answering("/trial-lead", call -> 200));

        var told = trial();
        assertThat(told.getList("unitId")).containsExactly(UNIT, LEAD);
        assertThat(told.getList("concern")).containsExactly("OWN", "COPY");
        assertThat(told.getList("kind")).containsExactly("OVERDUE", "OVERDUE");
        assertThat(told.getList("route")).containsExactly("overdue", "overdue");
        assertThat(told.getList("severity")).containsExactly("RED", "RED");
        assertThat(told.getList("keptBackBy")).containsOnlyNulls();

        TaskStories.publish("task.assigned", "rt-1", UNIT);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(RECEIVER.callsOf("/trial")).hasSize(1));
        assertThat(RECEIVER.callsOf("/trial").get(0).body()).contains("\"kind\":\"ASSIGNED\"");
        assertThat(RECEIVER.callsOf("/trial-lead")).isEmpty();
        assertThat(Inboxes.of(UNIT).getInt("total")).isOne();
        assertThat(rows("notice")).isOne();
        assertThat(rows("notice_item")).isOne();
        assertThat(rows("delivery")).isOne();
    }

    private static JsonPath trial() {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body(
                        "{\"event\": \"task.overdue\", \"severity\": \"RED\", \"unitId\": \"%s\", \"leadUnitIds\": [\"%s\"]}"
                                .formatted(UNIT, LEAD))
                .post("/api/v1/route-trials")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private long rows(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from " + table + " where unit_id in (:unit, :lead)", Long.class)
                        .setParameter("unit", UNIT)
                        .setParameter("lead", LEAD)
                        .getSingleResult());
    }
}
