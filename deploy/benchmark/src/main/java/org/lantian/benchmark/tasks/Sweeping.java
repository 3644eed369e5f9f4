package org.lantian.benchmark.tasks;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lantian.benchmark.stand.Stand;

/** How long two replicas take from the moment on which so many assignments are due until the last event is on Kafka. */
final class Sweeping {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration ECHO = Duration.ofSeconds(5);

    private final Stand stand;

    Sweeping(Stand stand) {
        this.stand = stand;
    }

    /** Seconds; fails when an event is missing or comes twice. Each round takes other assignments than those before. */
    double seconds(long open, int due, int round) throws SQLException {
        try (var consumer = consumer()) {
            long begin = makeDue(open, due, round);
            Set<String> told = new HashSet<>();
            long last = begin;
            long events = 0;
            while (told.size() < due) {
                if (System.nanoTime() - begin > LONGEST.toNanos()) {
                    throw new IllegalStateException(told.size() + " of " + due + " events came");
                }
                events += take(consumer, told);
                last = System.nanoTime();
            }
            for (long end = last + ECHO.toNanos(); System.nanoTime() < end; ) {
                events += take(consumer, told);
            }
            if (events != due || told.size() != due) {
                throw new IllegalStateException(
                        events + " events about " + told.size() + " of " + due + " assignments");
            }
            return (last - begin) / 1e9;
        }
    }

    /** The nanosecond on which the change was committed; until then no sweep sees any of it. */
    private long makeDue(long open, int due, int round) throws SQLException {
        long step = open / due;
        try (var database = stand.database()) {
            Filling.run(database, List.of("""
                    update deadline set told = null, told_for = null, due_on = current_date + 10,
                                        next_action = 'DUE_SOON', next_action_on = current_date
                    where assignment_id in (select md5('a' || (i * %1$d + %2$d %% %1$d))::uuid
                                            from generate_series(0::bigint, %3$d::bigint) i)
                    """.formatted(step, round, due - 1)));
            return System.nanoTime();
        }
    }

    private static long take(KafkaConsumer<String, String> consumer, Set<String> told) {
        long events = 0;
        for (var record : consumer.poll(Duration.ofMillis(100))) {
            var type = record.headers().lastHeader("ce_type");
            if (type != null && new String(type.value(), StandardCharsets.UTF_8).contains("task.due-soon")) {
                told.add(record.key());
                events++;
            }
        }
        return events;
    }

    private KafkaConsumer<String, String> consumer() {
        var consumer = new KafkaConsumer<String, String>(
                Map.of(
                        "bootstrap.servers",
                        stand.kafka(),
                        "group.id",
                        UUID.randomUUID().toString(),
                        "isolation.level",
                        "read_committed",
                        "max.poll.records",
                        "2000"),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor("task-events").stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }
}
