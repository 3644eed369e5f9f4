package org.lantian.indicator.dust;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

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
class DustPeriodTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);

    @Inject
    Directory directory;

    @Test
    void figures_are_given_with_and_without_an_approved_period_and_follow_its_revocation() {
        directory.know(new RegionChanged("994700", "沙市", "prefecture", "990000"));
        station("D-1", "994700");
        observations("D-1", "PM10", DAY, 24, "900");
        observations("D-1", "NO2", DAY, 24, "30");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> figures("994700", DAY.toString()).body("statistics.PM10.value", equalTo(900)));
        figures("994700", DAY.toString())
                .body("aqi", equalTo(500))
                .body("withoutDust.statistics.PM10.value", equalTo(900));

        var id = approve("994700", "2021-03-15T00:00:00+08:00", "2021-03-16T00:00:00+08:00")
                .statusCode(201)
                .extract()
                .<String>path("id");

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        figures("994700", DAY.toString()).body("withoutDust.statistics.PM10.value", equalTo(null)));
        figures("994700", DAY.toString())
                .body("aqi", equalTo(500))
                .body("statistics.PM10.value", equalTo(900))
                .body("withoutDust.aqi", equalTo(38))
                .body("withoutDust.statistics.NO2.value", equalTo(30));
        figures("994700", "2021-03").body("heavyDays", equalTo(1)).body("withoutDust.heavyDays", equalTo(0));

        given().auth()
                .oauth2(Tokens.administrator())
                .header("If-Match", "\"0\"")
                .delete("/api/v1/dust-periods/" + id)
                .then()
                .statusCode(200)
                .body("revokedBy", equalTo("administrator-000000"));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        figures("994700", DAY.toString()).body("withoutDust.statistics.PM10.value", equalTo(900)));
    }

    @Test
    void what_is_no_period_of_hours_past_is_refused() {
        directory.know(new RegionChanged("994800", "尘市", "prefecture", "990000"));
        approve("994800", "2021-03-15T00:30:00+08:00", "2021-03-16T00:00:00+08:00")
                .statusCode(422);
        approve("994800", "2021-03-16T00:00:00+08:00", "2021-03-15T00:00:00+08:00")
                .statusCode(422);
        approve("994800", "2027-03-15T00:00:00+08:00", "2027-03-16T00:00:00+08:00")
                .statusCode(422)
                .body("code", equalTo("future_time"));
    }

    @Test
    void outside_its_time_of_service_nothing_is_expected_of_a_station() {
        directory.know(new RegionChanged("994900", "时市", "prefecture", "990000"));
        station("D-2", "994900");
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"name": "新站", "regionCode": "994900", "type": "NATIONAL", "longitude": 116.3, "latitude": 39.9,
                         "inServiceFrom": "2021-03-02", "inServiceUntil": "2021-03-31"}""")
                .put("/api/v1/stations/D-3")
                .then()
                .statusCode(201)
                .body("inServiceFrom", equalTo("2021-03-02"));
        observations("D-2", "PM25", LocalDate.of(2021, 3, 1), 24, "40");
        observations("D-2", "PM25", LocalDate.of(2021, 3, 2), 24, "40");
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body("D-3,PM25,2021-03-01T05:00:00+08:00,40\n")
                .post("/api/v1/observations")
                .then()
                .body("refused[0].code", equalTo("out_of_service"));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> figures("994900", "2021-03-02").body("statistics.PM25.value", equalTo(40)));
        figures("994900", "2021-03-01").body("statistics.PM25.hours.expected", equalTo(24));
        figures("994900", "2021-03-02").body("statistics.PM25.hours.expected", equalTo(48));
    }

    private static ValidatableResponse approve(String region, String from, String to) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"regionCode": "%s", "from": "%s", "to": "%s", "evidence": "沙尘审核结果"}""".formatted(region, from, to))
                .post("/api/v1/dust-periods")
                .then();
    }

    private static ValidatableResponse figures(String region, String period) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/regions/" + region + "/air-quality?period=" + period)
                .then()
                .statusCode(200);
    }

    private static void station(String code, String region) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"name": "%s", "regionCode": "%s", "type": "NATIONAL", "longitude": 116.3, "latitude": 39.9}""".formatted(code, region))
                .put("/api/v1/stations/" + code)
                .then()
                .statusCode(201);
    }

    private static void observations(String station, String pollutant, LocalDate day, int hours, String value) {
        var csv = IntStream.rangeClosed(1, hours)
                .mapToObj(hour -> station + "," + pollutant + ","
                        + day.atStartOfDay().plusHours(hour) + ":00+08:00," + value + "\n")
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
