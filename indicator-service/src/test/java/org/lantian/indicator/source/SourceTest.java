package org.lantian.indicator.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.directory.UnitChanged;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SourceTest {

    private static final String REGION = "995700";

    @Inject
    Directory directory;

    @BeforeEach
    void boilers() {
        directory.know(new RegionChanged(REGION, "巳市", "prefecture", "990000"));
        directory.know(new UnitChanged("u-995700-env", "巳市生态环境局", "生态环境局", REGION, "CONFIRMED", null));
        directory.know(new UnitChanged("u-995700-heat", "巳市热力公司", "热力公司", REGION, "CONFIRMED", null));
    }

    @Test
    void what_exceeds_its_limit_long_enough_is_told_once_to_the_unit_in_charge() throws Exception {
        boiler("S-1", "\"u-995700-heat\"");
        send(readings("S-1", 1, 47, 60, 49, 61)).body("added", equalTo(4)).body("refused.size()", equalTo(0));
        send(readings("S-1", 5, 76, 62)).body("added", equalTo(2));
        send(readings("S-1", 7, 30)).body("added", equalTo(1));
        try (var topic = new Topic("indicator-events")) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(topic.all("source.limit-exceeded"))
                            .filteredOn(event -> event.key().equals("S-1"))
                            .singleElement()
                            .satisfies(event -> {
                                assertThat(Contract.of("indicator-service", "source.limit-exceeded")
                                                .violations(event.value()))
                                        .isEmpty();
                                assertThat(event.value())
                                        .contains("u-995700-heat")
                                        .doesNotContain("u-995700-env")
                                        .contains("连续3小时超过50mg/m3，最高76mg/m3");
                            }));
        }
        as("source-exceedances?source=S-1").body("items.hours", contains(3)).body("items.highest", contains(76));
    }

    @Test
    void a_corrected_series_withdraws_what_it_no_longer_bears_out_once_and_shrinks_what_stays() throws Exception {
        boiler("S-4", "\"u-995700-heat\"");
        send(readings("S-4", 1, 60, 61, 62, 30, 70, 71, 72, 73, 30, 80, 81, 82));
        as("source-exceedances?source=S-4").body("items.hours", contains(3, 4, 3));

        send(readings("S-4", 2, 40)).body("added", equalTo(1));
        send(readings("S-4", 8, 40)).body("added", equalTo(1));
        send(readings("S-4", 1, 49)).body("added", equalTo(1));
        send(readings("S-4", 9, 90)).body("added", equalTo(1));

        as("source-exceedances?source=S-4")
                .body("items.hours", contains(4, 3, 3))
                .body("items.highest", contains(90, 72, 62))
                .body("items[0].withdrawnAt", equalTo(null))
                .body("items[1].withdrawnAt", equalTo(null))
                .body("items[2].withdrawnAt", org.hamcrest.Matchers.notNullValue())
                .body("items[2].withdrawnReason", containsString("数据更正后不再构成超标"));
        try (var topic = new Topic("indicator-events")) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(topic.all("source.exceedance-withdrawn"))
                            .filteredOn(event -> event.key().equals("S-4"))
                            .singleElement()
                            .satisfies(event -> {
                                assertThat(Contract.of("indicator-service", "source.exceedance-withdrawn")
                                                .violations(event.value()))
                                        .isEmpty();
                                assertThat(event.value())
                                        .contains("u-995700-heat")
                                        .contains("2024-03-05 01:00");
                            }));
            assertThat(topic.all("source.limit-exceeded"))
                    .filteredOn(event -> event.key().equals("S-4"))
                    .hasSize(3);
        }
    }

    @Test
    void a_part_that_a_correction_splits_off_is_not_told_again_and_joining_withdraws_one() {
        boiler("S-5", "null");
        send(readings("S-5", 1, 60, 60, 60, 60, 60, 60, 60));
        send(readings("S-5", 4, 20));
        as("source-exceedances?source=S-5").body("items.hours", contains(3, 3));
        send(readings("S-5", 4, 60));
        as("source-exceedances?source=S-5")
                .body("items.hours", contains(3, 7))
                .body("items[0].withdrawnReason", containsString("合并"));
    }

    @Test
    void what_cannot_be_a_reading_is_refused_row_by_row() {
        boiler("S-2", "null");
        send("[" + row("S-2", 1, 40) + "," + row("S-9", 1, 40) + ","
                        + row("S-2", 1, 40).replace("NOX", "SO2") + ","
                        + row("S-2", 1, 40).replace("01:00:00", "01:30:00") + "]")
                .body("added", equalTo(1))
                .body("refused.code", contains("unknown_source", "unknown_pollutant", "not_on_the_hour"));
    }

    @Test
    void boilers_and_monitors_speak_for_their_indicators() {
        boiler("S-3", "null");
        send(readings("S-3", 1, 40, 44));
        as("regions/" + REGION + "/monitor-online-rate?period=2024-03-05")
                .body("expectedHours", org.hamcrest.Matchers.greaterThanOrEqualTo(24));
        var target = given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"regionCode": "995700", "indicatorCode": "GAS_BOILER_NOX", "comparator": "<", "value": 50,
                         "period": "2024", "source": "方案"}""")
                .post("/api/v1/targets")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as("targets/" + target)
                        .body("reason", containsString("燃气锅炉"))
                        .body("value", org.hamcrest.Matchers.notNullValue()));
    }

    private static void boiler(String code, String unit) {
        given().auth()
                .oauth2(Tokens.planner(REGION))
                .contentType("application/json")
                .body("""
                        {"name": "%s号锅炉", "enterprise": "热力公司", "regionCode": "995700", "kind": "GAS_BOILER", "unitId": %s,
                         "monitoredFrom": "2024-01-01",
                         "limits": [{"pollutant": "NOX", "limit": 50, "unit": "mg/m3", "hours": 3}]}""".formatted(code, unit))
                .put("/api/v1/emission-sources/" + code)
                .then()
                .statusCode(201);
    }

    private static String readings(String source, int firstHour, int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> row(source, firstHour + i, values[i]))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String row(String source, int hour, int value) {
        return """
                {"source": "%s", "pollutant": "NOX", "observedAt": "2024-03-05T%02d:00:00+08:00", "value": %d}""".formatted(source, hour, value);
    }

    private static ValidatableResponse send(String body) {
        return given().auth()
                .oauth2(Tokens.dataFeed(REGION))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/source-readings")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse as(String path) {
        return given().auth()
                .oauth2(Tokens.supervisor(REGION))
                .get("/api/v1/" + path)
                .then()
                .statusCode(200);
    }
}
