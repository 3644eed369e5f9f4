package org.lantian.indicator.observation.stuck;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.RealParts;

/** Values that stand still, from the answer of the intake to the flag of whoever has looked. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StuckHoursTest {

    private static final String CITY = "974100";
    private static final String STUCK = "stations/SH-1/observations/stuck?period=2023-03-01";

    @Inject
    Directory directory;

    @Test
    void hours_that_stand_still_are_named_whatever_their_order_until_they_are_flagged() {
        directory.know(new RegionChanged(CITY, "静城", "prefecture", "990000"));
        Service.station("SH-1", CITY);

        Service.observations(rows(hour -> 9 - hour, 8, "40"))
                .body("added", equalTo(8))
                .body("suspected.pollutant", contains("PM25"))
                .body("suspected.hours", contains(8));
        Service.observations(rows(hour -> 9 + hour, 4, "41"))
                .body("added", equalTo(4))
                .body("suspected", empty());
        Service.get(STUCK)
                .body("pollutant", contains("PM25"))
                .body("value", contains(40))
                .body("hours", contains(8))
                .body("from", contains("2023-02-28T17:00:00Z"))
                .body("to", contains("2023-03-01T00:00:00Z"));

        Service.observations(rows(hour -> hour, 8, "40,STUCK"))
                .body("corrected", equalTo(8))
                .body("suspected", empty());
        Service.get(STUCK).body("", empty());
    }

    private static String rows(IntFunction<Integer> hour, int count, String value) {
        return "station,pollutant,observedAt,value,flag\n"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(each -> "SH-1,PM25,2023-03-01T%02d:00:00+08:00,%s%s\n"
                                .formatted(hour.apply(each), value, value.contains(",") ? "" : ","))
                        .collect(Collectors.joining());
    }
}
