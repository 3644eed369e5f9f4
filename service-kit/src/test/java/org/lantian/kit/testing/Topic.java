package org.lantian.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.EventType;

/** A topic as a test uses it: to say what another service would say, and to read what was said. */
public final class Topic implements AutoCloseable {

    private final String name;
    private final KafkaProducer<String, String> producer;

    public Topic(String name) {
        this.name = name;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Publishes an event under a new id and returns that id. */
    public UUID publish(String eventName, String key, String json) {
        var id = UUID.randomUUID();
        publish(id, eventName, key, json);
        return id;
    }

    public void publish(UUID id, String eventName, String key, String json) {
        var event = new ProducerRecord<>(name, key, json);
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", id.toString());
        header(event, "ce_type", EventType.ofName(eventName));
        header(event, "ce_source", "/test");
        send(event);
    }

    /** Publishes a record that is no CloudEvent. */
    public void publishBare(String key, String value) {
        send(new ProducerRecord<>(name, key, value));
    }

    private void send(ProducerRecord<String, String> event) {
        try {
            producer.send(event).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<?, ?> event, String header, String value) {
        event.headers().add(header, value.getBytes(UTF_8));
    }

    /** All committed records of the topic from its beginning until now, each partition in order. */
    public List<ConsumerRecord<String, String>> all() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                RealParts.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(p -> new TopicPartition(name, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** The records of one event type. */
    public List<ConsumerRecord<String, String>> all(String eventName) {
        return all().stream()
                .filter(r -> EventType.ofName(eventName).equals(attribute(r, "ce_type")))
                .toList();
    }

    public static @Nullable String attribute(ConsumerRecord<?, ?> record, String header) {
        var value = record.headers().lastHeader(header);
        return value == null ? null : new String(value.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
