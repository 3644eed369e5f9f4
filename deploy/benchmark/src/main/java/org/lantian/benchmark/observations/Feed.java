package org.lantian.benchmark.observations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lantian.benchmark.stand.Stand;

/** Batches by Kafka: bare from produce to consume, and through the service until all are stored. Both in rows a second. */
final class Feed {

    private static final String BARE = "bench-feed";
    private static final String TOPIC = "observation-feed";

    /** Batches that the service has taken: one row of its inbox each. */
    private static final String TAKEN = "select count(*) from inbox";

    /** So many feeds send in turn, each for its own stations and under its own key. */
    static final int FEEDS = 5;

    private final Stand stand;

    Feed(Stand stand) {
        this.stand = stand;
    }

    double bare(long first, int batches, int rows) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        stand.kafka(),
                        "group.id",
                        "bench-" + first,
                        "auto.offset.reset",
                        "earliest",
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(BARE));
            int before = drained(consumer);
            long begin = System.nanoTime();
            produce(BARE, first, batches, rows);
            for (int got = 0; got < batches; ) {
                got += consumer.poll(Duration.ofMillis(100)).count();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return before < 0 ? 0 : (double) batches * rows / seconds;
        }
    }

    double service(long first, int batches, int rows) throws SQLException {
        try (var database = stand.database();
                var taken = database.prepareStatement(TAKEN)) {
            long before = count(taken);
            long begin = System.nanoTime();
            produce(TOPIC, first, batches, rows);
            while (count(taken) < before + batches) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            return (double) batches * rows / ((System.nanoTime() - begin) / 1e9);
        }
    }

    /** What earlier rounds left is read before the clock starts. */
    private static int drained(KafkaConsumer<String, String> consumer) {
        int read = 0;
        for (int empty = 0; empty < 10; ) {
            int got = consumer.poll(Duration.ofMillis(200)).count();
            read += got;
            empty = got == 0 ? empty + 1 : 0;
        }
        return read;
    }

    private static long count(PreparedStatement query) throws SQLException {
        try (var result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private void produce(String topic, long first, int batches, int rows) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        stand.kafka(),
                        "acks",
                        "all",
                        "max.request.size",
                        4_000_000,
                        "linger.ms",
                        5),
                new StringSerializer(),
                new StringSerializer())) {
            for (int batch = 0; batch < batches; batch++) {
                int feed = batch % FEEDS;
                long begin = first + (long) (batch - feed) * rows + feed;
                var value = "{\"batch\":\"%s-%d\",\"source\":\"bench\",\"rows\":[%s]}"
                        .formatted(topic, first + batch, Hours.lines(begin, FEEDS, rows, Hours.Row::json, ","));
                var record = new ProducerRecord<>(topic, "feed-" + feed, value);
                Map.of(
                                "ce_specversion", "1.0",
                                "ce_id", UUID.randomUUID().toString(),
                                "ce_type", "org.lantian.observation.reported.v1",
                                "ce_source", "/bench")
                        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
                producer.send(record);
            }
        }
    }
}
