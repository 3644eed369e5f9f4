package org.lantian.indicator.figures;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.figures.CityFromHoursTest.FromHours;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.RealParts;

/**
 * Two sites of which neither has enough hours for a day: by hours the city has one, by days it would have none. Verdicts follow the
 * hours without waiting for the next look.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(FromHours.class)
class CityFromHoursTest {

    private static final String CITY = "998700";

    /** The service under the other of the two readings of the standard; it hardly ever looks for work by itself. */
    public static class FromHours implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lantian.airquality.city-from", "HOURS", "lantian.figures.every", "1h");
        }
    }

    @Inject
    Directory directory;

    @Test
    void a_citys_day_is_made_of_hours_averaged_over_its_sites() {
        directory.know(new RegionChanged(CITY, "时城", "prefecture", "990000"));
        Service.station("CH-1", CITY);
        Service.station("CH-2", CITY);
        var target = Service.target(CITY, "PM25_MEAN", "<=", "75", "2023-03-01")
                .body("verdict", equalTo("NO_DATA"))
                .extract()
                .<String>path("id");
        Service.observations(hours("CH-1", 1, 14, 40) + hours("CH-2", 11, 24, 60));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> figures()
                        .body("statistics.PM25.hours.observed", equalTo(24))
                        .body("statistics.PM25.value", equalTo(50))
                        .body("aqi", equalTo(69)));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("targets/" + target).body("verdict", equalTo("MET")));

        Service.dust(CITY, "2023-03-01T00:00:00+08:00", "2023-03-01T02:00:00+08:00");
        figures()
                .body("statistics.PM25.hours.observed", equalTo(24))
                .body("withoutDust.statistics.PM25.hours.observed", equalTo(22));
    }

    private static ValidatableResponse figures() {
        return Service.get("regions/" + CITY + "/air-quality?period=2023-03-01");
    }

    private static String hours(String station, int first, int last, int value) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(hour -> "%s,PM25,2023-03-%02dT%02d:00:00+08:00,%d\n"
                        .formatted(station, hour == 24 ? 2 : 1, hour % 24, value))
                .collect(Collectors.joining());
    }
}
