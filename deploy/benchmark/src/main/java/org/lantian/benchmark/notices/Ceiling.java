package org.lantian.benchmark.notices;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lantian.benchmark.stand.Stand;

/** The least that could be done: consume, insert one row durably, POST. Eight at a time, as the service's workers are. */
final class Ceiling implements AutoCloseable {

    static final String TOPIC = "bench-ceiling";

    private final ExecutorService threads = Executors.newFixedThreadPool(9);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ThreadLocal<Connection> connections;
    private final URI target;
    private volatile boolean over;

    Ceiling(Stand stand, String kafka, int port) {
        this.target = URI.create("http://127.0.0.1:" + port + "/ceiling");
        this.connections = ThreadLocal.withInitial(stand::database);
        threads.execute(() -> consume(kafka));
    }

    private void consume(String kafka) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka,
                "group.id",
                "ceiling",
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            while (!over) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    threads.execute(() -> deliver(record));
                }
            }
        }
    }

    private void deliver(ConsumerRecord<String, String> record) {
        try (var insert = connections.get().prepareStatement("insert into bench_delivery values (?, ?)")) {
            insert.setString(1, record.key());
            insert.setString(2, record.value());
            insert.executeUpdate();
            http.send(
                    HttpRequest.newBuilder(target)
                            .POST(BodyPublishers.ofString(record.value()))
                            .build(),
                    BodyHandlers.discarding());
        } catch (SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over = true;
        threads.shutdown();
    }
}
