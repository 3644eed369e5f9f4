package org.lantian.kit.watch;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lantian.kit.outbox.OutboxRelay;

/** Whether events come and go, and what keeps them. */
@ApplicationScoped
class EventTraffic {

    private static final String CONNECTIONS = "connection-count";

    private final KafkaClientService kafka;
    private final OutboxRelay relay;

    EventTraffic(@Any KafkaClientService kafka, OutboxRelay relay) {
        this.kafka = kafka;
        this.relay = relay;
    }

    /** What is missing and why, by its name; empty when all is well. */
    Map<String, String> missing() {
        Map<String, String> missing = new TreeMap<>();
        var cutOff = kafka.getConsumerChannels().stream()
                .filter(channel -> !isConnected(kafka.getConsumer(channel)))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!cutOff.isEmpty()) {
            missing.put("kafka", "no connection to a broker on " + cutOff);
        }
        relay.failure().ifPresent(reason -> missing.put("outbox", "events wait to be published: " + reason));
        return missing;
    }

    private static boolean isConnected(KafkaConsumer<?, ?> consumer) {
        return consumer.unwrap().metrics().values().stream()
                .filter(metric -> CONNECTIONS.equals(metric.metricName().name()))
                .anyMatch(metric -> metric.metricValue() instanceof Double count && count >= 1);
    }
}
