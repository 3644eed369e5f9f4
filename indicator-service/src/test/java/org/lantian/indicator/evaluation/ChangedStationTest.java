package org.lantian.indicator.evaluation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

/** What is said about a station changes verdicts at once, and its days where other dust is approved. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChangedStationTest {

    private static final String DAY = "2021-03-15";

    @Inject
    Directory directory;

    @Test
    void type_time_of_service_and_region_of_a_station_judge_anew_what_depends_on_it() {
        directory.know(new RegionChanged("998300", "甲市", "prefecture", "990000"));
        directory.know(new RegionChanged("998400", "乙市", "prefecture", "990000"));
        Service.station("CS-1", "998300");
        Service.station("CS-2", "998300");
        Service.observations(day("CS-1", 40) + day("CS-2", 80));
        Service.dust("998400", DAY + "T00:00:00+08:00", "2021-03-16T00:00:00+08:00");
        var target = target("998300");
        var other = target("998400");
        has(target, 60.0f);

        change("0", "\"TOWNSHIP\"", "998300", null);
        has(target, 40.0f);
        change("1", "\"NATIONAL\"", "998300", "2021-04-01");
        has(target, 40.0f);
        change("2", "\"NATIONAL\"", "998300", null);
        has(target, 60.0f);

        change("3", "\"NATIONAL\"", "998400", null);
        has(target, 40.0f);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("targets/" + other + "/evaluation")
                        .body("withDust.value", equalTo(80))
                        .body("verdict.verdict", equalTo("NO_DATA")));
    }

    private static String target(String region) {
        return Service.target(region, "PM25_MEAN", "<=", "50", DAY).extract().path("id");
    }

    private static void has(String target, float value) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            float shown = Service.get("targets/" + target).extract().jsonPath().getFloat("value");
            org.assertj.core.api.Assertions.assertThat(shown).isEqualTo(value);
        });
    }

    private static void change(String version, String type, String region, @Nullable String from) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body("""
                        {"name": "CS-2", "regionCode": "%s", "type": %s, "longitude": 116.3, "latitude": 39.9,
                         "inServiceFrom": %s}""".formatted(region, type, from == null ? null : "\"" + from + "\""))
                .put("/api/v1/stations/CS-2")
                .then()
                .statusCode(200);
    }

    private static String day(String station, int value) {
        return IntStream.rangeClosed(1, 23)
                .mapToObj(hour -> "%s,PM25,%sT%02d:00:00+08:00,%d\n".formatted(station, DAY, hour, value))
                .collect(Collectors.joining());
    }
}
