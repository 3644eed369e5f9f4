package org.lantian.kit.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lantian.kit.KitProfile;
import org.lantian.kit.Said;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(KitProfile.class)
class WatchTest {

    private static final Duration TWO_LOOKS = Duration.ofSeconds(25);

    @Inject
    Outbox outbox;

    @Inject
    Looking looking;

    @Test
    void the_outbox_the_inbox_and_the_sweeps_are_told_as_metrics() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new Said("measured", 1)));
        try (var topic = new Topic("kit-events")) {
            topic.publishBare("measured bare", "hello");
        }
        await().atMost(TWO_LOOKS).untilAsserted(() -> {
            looking.look();
            assertThat(metrics())
                    .contains("lantian_outbox_waiting{outbox=\"events\"}")
                    .contains("lantian_outbox_age_seconds{outbox=\"events\"}")
                    .contains("lantian_inbox_parked{inbox=\"events\"}")
                    .contains("lantian_event_parked_total{topic=\"kit-events\"}")
                    .contains("lantian_event_delay_seconds_count{topic=\"kit-events\"}")
                    .contains("lantian_sweep_age_seconds{sweep=\"Sealing.seal")
                    .contains("kafka_consumer_fetch_manager_records_lag");
        });
    }

    @Test
    void readiness_names_the_database_and_the_events() {
        var ready =
                given().get("/q/health/ready").then().statusCode(200).extract().jsonPath();
        assertThat(ready.<String>getList("checks.name")).contains("Database connections health check", "events");
        given().get("/q/health/well").then().statusCode(200);
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
