package org.lantian.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Contacts;
import org.lantian.notification.Policies;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.WebhookReceiver;

/** The small form of the run that {@code deploy/benchmark/notices --unreliable} makes with 100,000 deliveries. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class UnreliableReceiverTest {

    private static final WebhookReceiver WEBHOOKS = Receivers.webhooks();
    private static final int NOTICES = 200;
    private static final String UNIT = "u-990101-unreliable";

    @Inject
    Session database;

    /** Of a hundred calls thirty answer 500, and five hang; which ones, the number of the call says. */
    @Test
    void all_are_delivered_or_dead_with_a_reason_and_none_is_doubled() {
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        Contacts.webhook("d-unreliable", UNIT, WEBHOOKS.answering("/unreliable", call -> {
            int dice = call * 37 % 100;
            int status = dice < 30 ? 500 : dice < 35 ? 0 : 204;
            statuses.put(call, status);
            return status;
        }));
        Policies.put("routes", "unreliable", """
                {"events": ["task.due-soon"], "plans": ["plan-of-%s"], "tell": ["UNIT"], "kind": "REVIEW",
                 "ungrouped": true}
                """.formatted(UNIT)).then().statusCode(201);
        Policies.put("silences", "unreliable", """
                {"kinds": ["DUE_SOON"], "units": ["%s"], "reason": "told otherwise", "until": "2999-01-01T00:00:00Z"}
                """.formatted(UNIT)).then().statusCode(201);
        for (int i = 0; i < NOTICES; i++) {
            TaskStories.publish("task.due-soon", "ur-" + i, UNIT, ", \"daysLeft\": 3");
        }
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> count("state in ('DELIVERED', 'DEAD')") == NOTICES);
        assertThat(count("state = 'DEAD' and reason is null")).isZero();
        assertThat(count("state = 'DELIVERED'")).isGreaterThan(NOTICES / 2);
        var calls = WEBHOOKS.callsOf("/unreliable");
        Map<String, Long> accepted = IntStream.range(0, calls.size())
                .filter(i -> Integer.valueOf(204).equals(statuses.get(i + 1)))
                .mapToObj(i -> calls.get(i).header("webhook-id"))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(accepted.values()).containsOnly(1L);
        assertThat((long) accepted.size()).isEqualTo(count("state = 'DELIVERED'"));
    }

    private long count(String condition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from delivery where unit_id = '" + UNIT + "' and " + condition,
                                Long.class)
                        .getSingleResult());
    }
}
