package org.lantian.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.lantian.kit.Ear;
import org.lantian.kit.KitProfile;
import org.lantian.kit.Said;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(KitProfile.class)
class OutboxTest {

    private static final List<Integer> ONE_TO_HUNDRED =
            IntStream.rangeClosed(1, 100).boxed().toList();

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    DataSource database;

    @Inject
    Ear ear;

    @Test
    void events_of_one_key_take_effect_in_the_order_in_which_they_happened() {
        say("order", ONE_TO_HUNDRED);
        await().untilAsserted(() -> assertThat(ear.heard("order")).isEqualTo(ONE_TO_HUNDRED));
    }

    @Test
    void an_event_of_a_transaction_that_rolls_back_is_never_published() {
        QuarkusTransaction.begin();
        outbox.append(new Said("rolled back", 1));
        QuarkusTransaction.rollback();
        say("after the rollback", List.of(1));
        await().untilAsserted(() -> assertThat(ear.heard("after the rollback")).hasSize(1));
        assertThat(ear.heard("rolled back")).isEmpty();
    }

    @Test
    void appending_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.append(new Said("no transaction", 1))).hasMessageContaining("ransaction");
    }

    @Test
    void a_crash_between_send_and_mark_publishes_again_and_takes_effect_once() throws SQLException {
        say("crash", List.of(1, 2));
        await().untilAsserted(() -> assertThat(ear.heard("crash")).hasSize(2));

        execute("update outbox set published_at = null where aggregateid = 'crash'");
        relay.wake();

        try (var topic = new Topic("kit-events")) {
            await().untilAsserted(() -> assertThat(of(topic.all(), "crash")).hasSize(4));
            assertThat(of(topic.all(), "crash").stream()
                            .map(r -> Topic.attribute(r, "ce_id"))
                            .distinct())
                    .as("the second time under the same ids")
                    .hasSize(2);
        }
        say("crash", List.of(3));
        await().untilAsserted(() -> assertThat(ear.heard("crash")).containsExactly(1, 2, 3));
    }

    @Test
    void of_two_replicas_one_relays_and_the_other_takes_over_when_it_loses_its_connection() throws Exception {
        var second = new OutboxRelay(
                database, producerTo("kit-events", "kit-test"), true, Duration.ofMillis(50), Duration.ofDays(30));
        try {
            second.start(new StartupEvent());
            say("replicas", ONE_TO_HUNDRED.subList(0, 50));
            await().untilAsserted(() -> assertThat(ear.heard("replicas")).hasSize(50));
            execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objsubid = 1");
            say("replicas", ONE_TO_HUNDRED.subList(50, 100));
            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(ear.heard("replicas")).isEqualTo(ONE_TO_HUNDRED));
        } finally {
            second.stop(new ShutdownEvent());
        }
    }

    @Test
    void a_relay_that_lost_its_lock_without_noticing_is_fenced() {
        var old = producer();
        var next = producer();
        old.publish(List.of(row("fenced", 1)));
        next.publish(List.of(row("fenced", 2)));
        assertThatThrownBy(() -> old.publish(List.of(row("fenced", 3)))).isInstanceOf(RuntimeException.class);
        old.close();
        next.close();
        try (var topic = new Topic("kit-fenced")) {
            assertThat(of(topic.all(), "fenced")).hasSize(2);
        }
    }

    private static EventProducer producer() {
        return producerTo("kit-fenced", "kit-fenced");
    }

    private static EventProducer producerTo(String topic, String source) {
        return new EventProducer(topic, source, Map.of("bootstrap.servers", RealParts.bootstrapServers()));
    }

    private static OutboxRow row(String key, int number) {
        return new OutboxRow(
                number,
                UUID.randomUUID(),
                key,
                "org.lantian.talk.other.v1",
                "{}",
                OffsetDateTime.parse("2025-12-20T08:00:00+08:00"),
                null,
                null);
    }

    private void say(String subject, List<Integer> numbers) {
        numbers.forEach(n -> QuarkusTransaction.requiringNew().run(() -> outbox.append(new Said(subject, n))));
    }

    private static List<ConsumerRecord<String, String>> of(List<ConsumerRecord<String, String>> records, String key) {
        return records.stream().filter(r -> key.equals(r.key())).toList();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
