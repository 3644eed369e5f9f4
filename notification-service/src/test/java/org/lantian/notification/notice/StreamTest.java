package org.lantian.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lantian.notification.TaskStories.publish;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class StreamTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_stream_brings_what_waits_then_what_comes_and_replays_after_a_break() {
        var unit = "u-990101-stream";
        publish("task.assigned", "sse-1", unit);
        Inboxes.awaitNotices(unit, 1);
        var lines = listen(unit, null);
        awaitEvents(lines, 1);

        publish("task.overdue", "sse-1", unit, ", \"overdueDays\": 1");
        publish("task.overdue", "sse-2", "u-990101-stream-other", ", \"overdueDays\": 1");
        awaitEvents(lines, 2);
        assertThat(lines).anyMatch(line -> line.startsWith("data:") && line.contains("\"kind\":\"OVERDUE\""));
        assertThat(lines).noneMatch(line -> line.contains("sse-2"));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(lines).anyMatch(line -> line.startsWith(":")));

        var ids = ids(lines);
        assertThat(Long.parseLong(ids.get(0))).isLessThan(Long.parseLong(ids.get(1)));
        var replayed = listen(unit, ids.get(0));
        awaitEvents(replayed, 1);
        assertThat(ids(replayed)).containsExactly(ids.get(1));
    }

    @Test
    void only_a_units_officer_has_a_stream() throws Exception {
        var request = HttpRequest.newBuilder(stream()).header("Authorization", "Bearer " + Tokens.supervisor("990101"));
        assertThat(client.send(request.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(403);
        assertThat(client.send(HttpRequest.newBuilder(stream()).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(401);
    }

    private List<String> listen(String unit, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(stream()).header("Authorization", "Bearer " + Inboxes.officer(unit));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        List<String> lines = new CopyOnWriteArrayList<>();
        var listener = new Thread(() -> client.sendAsync(request.build(), BodyHandlers.ofLines())
                .join()
                .body()
                .forEach(lines::add));
        listener.setDaemon(true);
        listener.start();
        return lines;
    }

    private static URI stream() {
        return URI.create("http://localhost:" + RestAssured.port + "/api/v1/notices/stream");
    }

    private static void awaitEvents(List<String> lines, int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ids(lines)).hasSize(count));
    }

    private static List<String> ids(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring(3).strip())
                .toList();
    }
}
