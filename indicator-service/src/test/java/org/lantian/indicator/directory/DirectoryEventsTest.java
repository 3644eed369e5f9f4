package org.lantian.indicator.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DirectoryEventsTest {

    @Inject
    Directory directory;

    @Test
    void regions_and_units_are_known_as_they_were_last_said_to_be() {
        try (var topic = new Topic("plan-events")) {
            topic.publish(
                    "directory.region-changed",
                    "990102",
                    Contract.of("plan-service", "directory.region-changed").example());
            topic.publish(
                    "directory.unit-changed",
                    "u-1",
                    Contract.of("plan-service", "directory.unit-changed").example());
            topic.publish("directory.region-changed", "993100", region("993100", "戊县"));
            var renamed = UUID.randomUUID();
            topic.publish(renamed, "directory.region-changed", "993100", region("993100", "戊市"));
            topic.publish(renamed, "directory.region-changed", "993100", region("993100", "戊市"));
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(directory.region("990102")).map(Region::name).hasValue("东溪区");
            assertThat(directory.region("993100")).map(Region::name).hasValue("戊市");
            assertThat(directory.unitsOf("990100", List.of("生态环境局")))
                    .extracting(Unit::name)
                    .contains("明湖市生态环境局");
        });
    }

    @Test
    void what_cannot_be_read_is_passed_over_and_the_rest_goes_on() {
        try (var topic = new Topic("plan-events")) {
            topic.publish("directory.region-changed", "993200", "{\"code\": \"993200\"}");
            topic.publishBare("993200", "no event at all");
            topic.publish("directory.something-else", "993200", "{}");
            topic.publish("directory.region-changed", "993200", region("993200", "己县"));
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(directory.region("993200")).map(Region::name).hasValue("己县"));
    }

    private static String region(String code, String name) {
        return """
                {"code": "%s", "name": "%s", "level": "county", "parentCode": null}""".formatted(code, name);
    }
}
