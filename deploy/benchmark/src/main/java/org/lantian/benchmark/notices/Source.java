package org.lantian.benchmark.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Where events begin: each is committed as a row and then produced, as a service's outbox does. */
final class Source implements AutoCloseable {

    private final Connection database;
    private final KafkaProducer<String, String> producer;
    private final String topic;
    private final int units;

    Source(Connection database, String kafka, String topic, int units) throws SQLException {
        this.database = database;
        this.topic = topic;
        this.units = units;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", "0"),
                new StringSerializer(),
                new StringSerializer());
        try (var statement = database.createStatement()) {
            statement.execute("create table if not exists bench_event (id text primary key, payload text)");
        }
    }

    /** So many events, at so many a second; 0 is as fast as it goes. */
    void send(String run, int count, int perSecond, Arrivals arrivals) throws SQLException {
        long begin = System.nanoTime();
        try (var insert = database.prepareStatement("insert into bench_event values (?, ?)")) {
            for (int i = 0; i < count; i++) {
                if (perSecond > 0) {
                    long due = begin + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
                    LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
                }
                var id = run + "-" + i;
                var event = event(id, unit(i % units));
                insert.setString(1, id);
                insert.setString(2, event);
                insert.executeUpdate();
                arrivals.committed(id);
                publish(topic, "org.lantian.task.assigned.v1", id, event);
            }
        }
        producer.flush();
    }

    void publish(String to, String type, String key, String event) {
        var record = new ProducerRecord<>(to, key, event);
        Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_source", "/bench")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record);
    }

    static String unit(int number) {
        return "u-990101-bench" + number;
    }

    /** How many rows there are in a table, or in what stands after {@code from}. */
    long count(String from) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String event(String id, String unit) {
        return """
                {"assignmentId":"%s","planId":"bench","planTitle":"空气质量持续改善实施方案","planRegionCode":"990100","measureId":"m",
                 "measureNumber":"10","measureSegment":1,"title":"推进清洁运输","unitId":"%s","unitName":"交通运输局",
                 "unitRegionCode":"990101","role":"RESPONSIBLE","state":"ASSIGNED","dueOn":"2026-12-31","dueInherited":false,
                 "leadUnitIds":[],"by":"bench","at":"2026-01-01T00:00:00Z"}""".formatted(id, unit);
    }

    @Override
    public void close() throws SQLException {
        producer.close();
        database.close();
    }
}
