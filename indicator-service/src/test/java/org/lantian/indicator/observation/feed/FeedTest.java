package org.lantian.indicator.observation.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FeedTest {

    private static final String REGION = "992300";

    @Inject
    Directory directory;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void station() {
        directory.know(new RegionChanged(REGION, "戊市", "prefecture", "990000"));
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"name": "F-1", "regionCode": "%s", "type": "TOWNSHIP", "longitude": 116.3, "latitude": 39.9}""".formatted(REGION))
                .put("/api/v1/stations/F-1");
    }

    @Test
    void a_batch_is_taken_once_corrected_by_a_later_one_and_answered_row_by_row() {
        var id = UUID.randomUUID();
        try (var topic = new Topic("observation-feed")) {
            var first = batch(
                    "F-a",
                    row("01", "34") + "," + row("02", "NaN") + "," + row("03", "-1") + "," + row("04", "\"NaN\""));
            topic.publish(id, "observation.reported", "F-1", first);
            topic.publish("observation.reported", "F-1", batch("F-b", row("01", "35")));
            topic.publish(id, "observation.reported", "F-1", first);
            topic.publish("observation.reported", "F-1", "{\"rows\": 3}");
            topic.publish("observation.reported", "F-1", batch("F-c", row("01", "35") + ", null"));
        }
        await().atMost(Duration.ofSeconds(40)).until(() -> answers("F-c").size() == 1);

        assertThat(answers("F-a")).singleElement().satisfies(answer -> {
            assertThat(answer.get("added").asInt()).isEqualTo(1);
            assertThat(answer.get("refused").findValuesAsText("code"))
                    .containsExactly("not_a_number", "negative_value", "not_a_number");
        });
        assertThat(answers("F-b").get(0).get("corrected").asInt()).isEqualTo(1);
        assertThat(answers("F-c").get(0).get("identical").asInt()).isEqualTo(1);
        assertThat(answers("F-c")
                        .get(0)
                        .get("refusedByCode")
                        .get("malformed_row")
                        .asInt())
                .isEqualTo(1);
        assertThat(Contract.of("indicator-service", "indicator.observations-taken")
                        .violations(answers("F-a").get(0).toString()))
                .isEmpty();
        read("stations/F-1/observations/history?pollutant=PM25&observedAt=2015-03-05T01:00:00%2B08:00")
                .body("items.value", contains(34, 35))
                .body("items.version", contains(1, 2))
                .body("items[1].reason", equalTo("reported again with another value"));
    }

    @Test
    void hours_are_read_by_day_by_their_latest_and_by_what_changed() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body("F-1,NO2,2015-04-05T23:00:00+08:00,40\nF-1,NO2,2015-04-06T00:00:00+08:00,41\n"
                        + "F-1,NO2,2015-04-06T01:00:00+08:00,42,STUCK\n")
                .post("/api/v1/observations")
                .then()
                .statusCode(200)
                .body("added", equalTo(3));
        read("stations/F-1/observations?period=2015-04-05&pollutant=NO2").body("items.value", contains(40, 41));
        read("stations/F-1/observations/latest")
                .body("items.find { it.pollutant == 'NO2' }.value", equalTo(42))
                .body("items.find { it.pollutant == 'NO2' }.flagLabel", equalTo("数据恒值"));
        var since = read("stations/F-1/observations?period=2015-04-06&pollutant=NO2")
                .extract()
                .<String>path("items[0].receivedAt")
                .replace("+", "%2B");
        var next = read("observations?limit=2&changedSince=" + since)
                .body("items", hasSize(2))
                .extract()
                .<String>path("next");
        read("observations?limit=500&changedSince=" + since + "&after=" + next)
                .body("items.find { it.pollutant == 'NO2' && it.value == 42 }.flag", equalTo("STUCK"));
        given().auth()
                .oauth2(Tokens.auditor("992100"))
                .get("/api/v1/stations/F-1/observations/latest")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.auditor(REGION))
                .get("/api/v1/stations/F-1/observations?period=2015")
                .then()
                .statusCode(422);
    }

    @Test
    void the_contracts_examples_keep_to_their_schemas() {
        for (var event : List.of("observation.reported", "indicator.observations-taken")) {
            var contract = Contract.of("indicator-service", event);
            assertThat(contract.violations(contract.example())).isEmpty();
        }
    }

    private static ValidatableResponse read(String path) {
        return given().auth()
                .oauth2(Tokens.auditor(REGION))
                .urlEncodingEnabled(false)
                .get("/api/v1/" + path)
                .then()
                .statusCode(200);
    }

    private static String batch(String name, String rows) {
        return "{\"batch\": \"" + name + "\", \"source\": \"市监测站\", \"rows\": [" + rows + "]}";
    }

    private static String row(String hour, String value) {
        return "{\"station\": \"F-1\", \"pollutant\": \"PM25\", \"observedAt\": \"2015-03-05T" + hour
                + ":00:00+08:00\", \"value\": " + value + "}";
    }

    private List<JsonNode> answers(String batch) {
        try (var topic = new Topic("indicator-events")) {
            return topic.all().stream()
                    .filter(event -> batch.equals(event.key()))
                    .map(event -> read(json, event.value()))
                    .toList();
        }
    }

    private static JsonNode read(ObjectMapper json, String value) {
        try {
            return json.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
