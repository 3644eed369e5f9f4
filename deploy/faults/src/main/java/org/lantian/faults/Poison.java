package org.lantian.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lantian.local.Port;

/** Records that no service can take: each must be set aside or left alone, and what comes behind it must go on. */
final class Poison {

    /** An event of each topic that some other service reacts to. */
    private static final Map<String, String> EVENTS = Map.of(
            "plan-events", "plan.measure-issued",
            "task-events", "task.assigned",
            "indicator-events", "indicator.off-target",
            "notification-events", "notification.signed-for");

    private static final int HUGE = 900_000;

    private static final List<String> BODIES = List.of(
            "{",
            "[1, 2",
            "null",
            "\"text\"",
            "{}",
            "{\"measureId\": 5, \"assignmentId\": [], \"targetId\": {}, \"noticeId\": true}",
            "{\"measureId\": \"a\\u0000b\", \"assignmentId\": \"a\\u0000b\", \"targetId\": \"\\ud800\", \"noticeId\": \"\\u0000\"}",
            "[".repeat(5_000),
            "{\"title\": \"" + "x".repeat(HUGE) + "\"}");

    private Poison() {}

    static void strike(Stage stage) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", "127.0.0.1:" + stage.rig().ports().of(Port.KAFKA), "max.request.size", 2 * HUGE);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var topic : EVENTS.entrySet()) {
                for (var body : BODIES) {
                    send(producer, topic.getKey(), topic.getValue(), body);
                }
                send(producer, topic.getKey(), "no.such-event", "{}");
                producer.send(new ProducerRecord<>(topic.getKey(), "bare", "no event at all"))
                        .get();
                producer.send(new ProducerRecord<>(topic.getKey(), null, null)).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refuses poison", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(KafkaProducer<String, String> producer, String topic, String event, String body)
            throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<>(topic, "poison", body);
        record.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add("ce_type", ("org.lantian." + event + ".v1").getBytes(UTF_8));
        record.headers().add("ce_source", "/poison".getBytes(UTF_8));
        producer.send(record).get();
    }
}
