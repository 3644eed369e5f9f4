package org.lantian.indicator.evaluation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.RealParts;

/** A month with two days of dust: what counts leaves them out where it should, and both verdicts are given. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DustVerdictTest {

    private static final Map<String, String> AIR =
            Map.of("PM25", "20", "PM10", "60", "SO2", "10", "NO2", "30", "CO", "1.2", "O3", "90");

    @Inject
    Directory directory;

    @Test
    void concentrations_and_the_composite_index_leave_approved_dust_out_and_day_ratios_keep_it() {
        directory.know(new RegionChanged("998000", "尘省", "province", null));
        directory.know(new RegionChanged("998100", "扬市", "prefecture", "998000"));
        directory.know(new RegionChanged("998200", "净市", "prefecture", "998000"));
        Service.station("DV-1", "998100");
        Service.station("DV-2", "998200");
        Service.observations(month("DV-1", "900"));
        Service.observations(month("DV-2", "70"));
        var coarse = target("PM10_MEAN", "<=", "70");
        var ratio = target("GOOD_DAY_RATIO", ">=", "95");
        var attainment = target("CLASS2_ATTAINMENT", ">=", "1");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("targets/" + coarse)
                        .body("verdict", equalTo("MISSED"))
                        .body("value", equalTo(114)));
        Service.get("targets/" + coarse + "/evaluation")
                .body("withDust", equalTo(null))
                .body("withoutDust", equalTo(null));

        Service.dust("998100", "2021-03-15T00:00:00+08:00", "2021-03-17T00:00:00+08:00");

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("targets/" + coarse)
                        .body("verdict", equalTo("MET"))
                        .body("value", equalTo(60))
                        .body("reason", containsString("扣除沙尘影响")));
        Service.get("targets/" + coarse + "/evaluation")
                .body("verdict.verdict", equalTo("MET"))
                .body("withDust.verdict", equalTo("MISSED"))
                .body("withDust.value", equalTo(114))
                .body("withDust.reason", not(containsString("扣除沙尘")))
                .body("withoutDust.verdict", equalTo("MET"))
                .body("withoutDust.value", equalTo(60));
        Service.get("targets/" + ratio + "/evaluation")
                .body("verdict.verdict", equalTo("MISSED"))
                .body("verdict.value", equalTo(93.5f))
                .body("withDust.verdict", equalTo("MISSED"))
                .body("withoutDust.verdict", equalTo("MET"))
                .body("withoutDust.value", equalTo(100.0f));
        Service.get("targets/" + attainment + "/evaluation")
                .body("verdict.verdict", equalTo("MET"))
                .body("withDust.verdict", equalTo("MISSED"));
        Service.get("regions/998000/ranking?period=2021-03&by=INDEX&indicator=PM10_MEAN")
                .body("places.regionCode", contains("998100", "998200"))
                .body("places.value", contains(60, 61))
                .body("places.withDust", contains(114, null))
                .body("places.withoutDust", contains(60, null));
        Service.get("regions/998000/ranking?period=2021-03&by=INDEX&indicator=GOOD_DAY_RATIO")
                .body("places.regionCode", contains("998200", "998100"))
                .body("places[1].withoutDust", equalTo(100.0f));
    }

    private static String target(String indicator, String comparator, String value) {
        return Service.target("998100", indicator, comparator, value, "2021-03")
                .extract()
                .path("id");
    }

    /** March 2021, every hour alike but for PM10 on the 15th and 16th. */
    private static String month(String station, String dusty) {
        return LocalDate.of(2021, 3, 1)
                .datesUntil(LocalDate.of(2021, 4, 1))
                .flatMap(day -> AIR.entrySet().stream().flatMap(of -> {
                    boolean dust = day.getDayOfMonth() == 15 || day.getDayOfMonth() == 16;
                    var value = dust && of.getKey().equals("PM10") ? dusty : of.getValue();
                    return IntStream.rangeClosed(1, 24)
                            .mapToObj(hour -> station + "," + of.getKey() + ","
                                    + day.atStartOfDay().plusHours(hour) + ":00+08:00," + value + "\n");
                }))
                .collect(Collectors.joining());
    }
}
