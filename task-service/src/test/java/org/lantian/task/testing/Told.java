package org.lantian.task.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.Topic;

/** What this service told others about the assignments of one plan, each event checked against its contract. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Topic tasks = new Topic("task-events");
    private final String planId;

    public Told(UUID planId) {
        this.planId = planId.toString();
    }

    /** Waits until so many events of this name were told, and returns all that were. */
    public List<JsonNode> await(String event, int expected) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(500))
                .atMost(30, SECONDS)
                .until(() -> texts(event).size() >= expected);
        return until(event);
    }

    /** What was told until now. */
    public List<JsonNode> until(String event) {
        var texts = texts(event);
        assertThat(texts.stream().flatMap(text -> Contract.of("task-service", event).violations(text).stream()))
                .isEmpty();
        return texts.stream().map(Told::read).toList();
    }

    private List<String> texts(String event) {
        return tasks.all(event).stream()
                .filter(record -> record.value().contains(planId))
                .peek(record -> assertThat(record.value()).contains(record.key()))
                .map(record -> record.value())
                .toList();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
