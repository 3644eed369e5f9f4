package org.lantian.indicator.figures;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExplanationEndpointTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

    @Inject
    Directory directory;

    @Test
    void a_day_is_explained_from_its_hours_and_a_month_from_its_days() {
        directory.know(new RegionChanged("994300", "解市", "prefecture", "990000"));
        station("E-1");
        station("E-2");
        hours("E-1", 24, "40");
        hours("E-2", 20, "50");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> read("air-quality?period=2021-05-04")
                        .body("statistics.PM25.value", equalTo(45))
                        .body("inputsVersion", equalTo(44)));
        hours("E-2", 1, "70");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> read("air-quality?period=2021-05-04").body("inputsVersion", equalTo(45)));

        read("air-quality/explanation?period=2021-05-04")
                .body("inputsVersion", equalTo(45))
                .body("ruleSet", equalTo("CN-2018"))
                .body("sites", hasSize(2))
                .body("sites[1].hours", hasSize(20))
                .body("sites[1].hours[0].version", equalTo(2))
                .body("sites[1].hours[0].value", equalTo(70))
                .body(
                        "steps.find { it.figure == 'PM25 of the city' }.calculation",
                        equalTo("mean of the sites' 40, 51"))
                .body("steps.find { it.figure == 'IAQI PM25' }.result", equalTo("64"))
                .body("steps.rule", everyItem(notNullValue()));
        read("air-quality/hour?at=2021-05-04T01:00:00%2B08:00")
                .body("aqi", equalTo(75))
                .body("missing", hasSize(5))
                .body("steps.find { it.figure == 'AQI' }.result", equalTo("75"));
        read("air-quality/explanation?period=2021-05")
                .body("days", hasSize(31))
                .body("days[3].values.PM25", equalTo("91/2"))
                .body("steps.find { it.figure == 'PM25 mean' }.result", equalTo("46"));
        read("air-quality?period=2021-05-04&ruleSet=CN-2026-transition").body("aqi", equalTo(72));
        given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/regions/994300/air-quality?period=2021&ruleSet=none")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_rule_set"));
    }

    private static ValidatableResponse read(String path) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .urlEncodingEnabled(false)
                .get("/api/v1/regions/994300/" + path)
                .then()
                .statusCode(200);
    }

    private static void station(String code) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"name": "%s", "regionCode": "994300", "type": "NATIONAL", "longitude": 116.3, "latitude": 39.9}""".formatted(code))
                .put("/api/v1/stations/" + code)
                .then()
                .statusCode(201);
    }

    private static void hours(String station, int count, String value) {
        var csv = IntStream.rangeClosed(1, count)
                .mapToObj(hour -> station + ",PM25," + DAY.atStartOfDay().plusHours(hour) + ":00+08:00," + value + "\n")
                .collect(Collectors.joining());
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observations")
                .then()
                .statusCode(200);
    }
}
