package org.lantian.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics, users and scaling of the production overlay are those of the services' own configuration. */
class KafkaRightsTest {

    private static final String INCOMING = "mp.messaging.incoming.";

    @ParameterizedTest
    @ValueSource(strings = {"plan", "task", "indicator", "notification"})
    void a_service_may_what_it_does_in_kafka_and_nothing_else(String service) throws IOException {
        var settings = settings(service);
        Set<String> does = new TreeSet<>();
        does.add("topic " + settings.getProperty("lantian.outbox.topic") + " [Describe, Write]");
        does.add("transactionalId " + settings.getProperty("quarkus.application.name") + "-outbox [Describe, Write]");
        incoming(settings, "topic").forEach(topic -> does.add("topic " + topic + " [Describe, Read]"));
        incoming(settings, "group.id").forEach(group -> does.add("group " + group + " [Describe, Read]"));

        assertThat(rights(service + "-service")).isEqualTo(does);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "task", "indicator", "notification"})
    void a_service_is_scaled_by_the_lag_of_each_topic_that_it_reads(String service) throws IOException {
        var settings = settings(service);
        var scaled = named("ScaledObject", service + "-service");
        assertThat(scaled.findValuesAsText("topic")).hasSameElementsAs(incoming(settings, "topic"));
        assertThat(scaled.findValuesAsText("consumerGroup")).hasSameElementsAs(incoming(settings, "group.id"));
        assertThat(scaled.at("/spec/scaleTargetRef/name").asText()).isEqualTo(service + "-service");

        for (String topic : scaled.findValuesAsText("topic")) {
            assertThat(named("KafkaTopic", topic).at("/spec/partitions").asInt())
                    .isGreaterThanOrEqualTo(scaled.at("/spec/maxReplicaCount").asInt());
        }
    }

    @Test
    void each_outbox_has_its_topic() throws IOException {
        for (String service : List.of("plan", "task", "indicator", "notification")) {
            assertThat(named("KafkaTopic", settings(service).getProperty("lantian.outbox.topic")))
                    .isNotNull();
        }
    }

    private static Set<String> rights(String user) {
        return References.elements(named("KafkaUser", user).at("/spec/authorization/acls"))
                .map(acl -> "%s %s %s"
                        .formatted(
                                acl.at("/resource/type").asText(),
                                acl.at("/resource/name").asText(),
                                References.elements(acl.path("operations"))
                                        .map(JsonNode::asText)
                                        .toList()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode named(String kind, String name) {
        return Rendered.ofKind("production", kind)
                .filter(document -> document.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    private static Set<String> incoming(Properties settings, String what) {
        return settings.stringPropertyNames().stream()
                .filter(key -> key.startsWith(INCOMING) && key.endsWith("." + what))
                .map(key -> settings.getProperty(key).replaceFirst("^\\$\\{[A-Z_]+:(.*)}$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties settings(String service) throws IOException {
        var settings = new Properties();
        var file = Path.of("../..", service + "-service", "src/main/resources/application.properties");
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        return settings;
    }
}
