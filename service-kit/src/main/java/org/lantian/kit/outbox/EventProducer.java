package org.lantian.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.event.EventHeaders;
import org.lantian.kit.request.Traces;

/**
 * Publishes batches of outbox rows as binary CloudEvents, each batch in one Kafka transaction. A batch is seen whole or not at
 * all, so a failure in its middle cannot disturb the order of a key; and the transactional id, one per service, lets a new
 * relay fence an old one that has lost its lock without noticing.
 */
@ApplicationScoped
class EventProducer {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final String topic;
    private final String source;
    private final Map<String, Object> brokers;
    private @Nullable KafkaProducer<String, String> producer;

    EventProducer(
            @ConfigProperty(name = "lantian.outbox.topic") String topic,
            @ConfigProperty(name = "quarkus.application.name") String source,
            @Identifier("default-kafka-broker") Map<String, Object> brokers) {
        this.topic = topic;
        this.source = source;
        this.brokers = brokers;
    }

    /** Returns when the broker has committed the whole batch; throws when it has not, and the batch is to be sent again. */
    void publish(List<OutboxRow> rows) {
        var sender = open();
        sender.beginTransaction();
        for (var row : rows) {
            var event = new ProducerRecord<>(topic, row.key(), row.payload());
            describe(row, event.headers());
            // A failed send fails the commit below; nothing is to be done here.
            var unused = sender.send(event);
        }
        sender.commitTransaction();
    }

    private void describe(OutboxRow row, Headers headers) {
        header(headers, "ce_specversion", "1.0");
        header(headers, "ce_id", row.id().toString());
        header(headers, "ce_type", row.type());
        header(headers, "ce_source", "/" + source);
        header(headers, "ce_subject", row.key());
        header(headers, "ce_time", row.occurredAt().toInstant().toString());
        header(headers, "content-type", "application/json");
        if (row.requestId() != null) {
            header(headers, EventHeaders.REQUEST_ID, row.requestId());
        }
        if (row.traceparent() != null) {
            header(headers, Traces.HEADER, row.traceparent());
        }
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private synchronized KafkaProducer<String, String> open() {
        var open = producer;
        if (open == null) {
            open = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer());
            producer = open;
            // Ends whatever an earlier relay of this service left open, and fences it.
            open.initTransactions();
        }
        return open;
    }

    /** After a failure the producer is given up: the next batch begins with a new one. */
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    /** How the brokers are reached ({@code kafka.*}: addresses, encryption, credentials) is set once for consumers and relay. */
    private Map<String, Object> settings() {
        var settings = new HashMap<>(brokers);
        settings.putAll(manner());
        return settings;
    }

    private Map<String, Object> manner() {
        return Map.of(
                ProducerConfig.CLIENT_ID_CONFIG,
                source + "-outbox",
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                source + "-outbox",
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                (int) TIMEOUT.toMillis(),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                TIMEOUT.toMillis(),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) TIMEOUT.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) TIMEOUT.dividedBy(3).toMillis(),
                // One request at a time: a broker that is still ending the last transaction refuses the first request
                // of the
                // next, and those behind it would then arrive out of sequence.
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1,
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024);
    }
}
