package org.lantian.indicator.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.directory.UnitChanged;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.Contract;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class YearOfFiguresTest {

    private static final Map<String, String> AIR =
            Map.of("PM25", "41", "PM10", "60", "SO2", "10", "NO2", "30", "CO", "1.2", "O3", "90");

    @Inject
    Directory directory;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @Test
    void a_year_of_hours_becomes_figures_a_verdict_and_one_event_for_each_change() throws SQLException {
        directory.know(new RegionChanged("994100", "壬市", "prefecture", "990000"));
        directory.know(new UnitChanged("u-994100-env", "壬市生态环境局", "生态环境局", "994100", "CONFIRMED", null));
        directory.know(new UnitChanged("u-994100-gov", "壬市人民政府", "人民政府", "994100", "CONFIRMED", null));
        directory.know(new UnitChanged("u-994100-old", "壬市环保局", "生态环境局", "994100", "MERGED", null));
        Service.station("Y-1", "994100");
        String fine = Service.target("994100", "PM25_MEAN", "<=", "35", "2024")
                .body("verdict", equalTo("NO_DATA"))
                .body("period", equalTo("2024"))
                .body("reason", containsString("需要2024年的逐时监测数据"))
                .extract()
                .path("id");
        String good = Service.target("994100", "GOOD_DAY_RATIO", ">=", "84", "2024")
                .extract()
                .path("id");

        Service.observations(year(AIR)).body("added", equalTo(366 * 24 * 6)).body("refused", empty());

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("targets/" + fine)
                        .body("verdict", equalTo("MISSED"))
                        .body("value", equalTo(41))
                        .body("reason", containsString("相差6微克/立方米")));
        Service.get("targets/" + good).body("verdict", equalTo("MET")).body("value", equalTo(100.0f));
        Service.get("regions/994100/air-quality?period=2024")
                .body("standard", equalTo("HJ 663-2013"))
                .body("statistics.PM25.value", equalTo(41))
                .body("statistics.PM25.attained", equalTo(false))
                .body("statistics.CO.value", equalTo(1.2f))
                .body("coverage.percent", equalTo(100.0f))
                .body("goodDays", equalTo(366))
                .body("goodDayRatio", equalTo(100.0f))
                .body("attained", equalTo(false))
                .body("mainPollutants", contains("PM25"));
        Service.get("regions/994100/air-quality?period=2024-02-29")
                .body("standard", equalTo("HJ 633-2012"))
                .body("aqi", equalTo(58))
                .body("primaryPollutants", contains("PM25"))
                .body("categoryLabel", equalTo("良"));

        Service.observations(year(Map.of("PM25", "34"))).body("corrected", equalTo(366 * 24));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("targets/" + fine).body("verdict", equalTo("MET")));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(told(fine)).hasSize(3));
        assertThat(told(fine))
                .extracting(event -> event.get("verdict").asText())
                .containsExactly("NO_DATA", "MISSED", "MET");
        assertThat(told(fine).get(1).get("units"))
                .extracting(unit -> unit.get("unitName").asText())
                .containsExactly("壬市生态环境局", "壬市人民政府");
        assertThat(told(good)).hasSize(2);
        assertThat(Contract.of("indicator-service", "indicator.target-missed")
                        .violations(told(fine).get(1).toString()))
                .isEmpty();
        assertThat(verdicts(fine)).isEqualTo("NO_DATA,MISSED,MET");
        Service.get("targets/" + fine + "/verdicts")
                .body("items.verdict", contains("MET", "MISSED", "NO_DATA"))
                .body("total", equalTo(3));
        Service.get("targets/" + fine + "/evaluation?asOf=2024-07-01")
                .body("verdict.verdict", equalTo("AT_RISK"))
                .body("verdict.period", equalTo("2024-H1"))
                .body("bound", equalTo(35))
                .body("inputs.value", contains(34))
                .body("trajectory.size()", equalTo(12))
                .body("trajectory[5].soFar", equalTo(34))
                .body("trajectory[5].holds", equalTo(true))
                .body("trajectory[6].soFar", equalTo(null))
                .body("left.days", equalTo(184))
                .body("left.months", equalTo(6))
                .body("left.allowedMean", equalTo(35.9f))
                .body("answering.unitName", contains("壬市生态环境局", "壬市人民政府"));
        Service.get("targets/" + good + "/evaluation?asOf=2024-07-01").body("left.allowedDays", equalTo(58));
    }

    @Test
    void a_single_late_hour_moves_its_day() {
        directory.know(new RegionChanged("994200", "癸市", "prefecture", "990000"));
        Service.station("Y-2", "994200");
        Service.observations(rows("Y-2", "PM25", LocalDate.of(2023, 3, 1), 19, "40"));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("regions/994200/air-quality?period=2023-03-01")
                        .body("statistics.PM25.hours.observed", equalTo(19))
                        .body("aqi", equalTo(null)));

        Service.observations("Y-2,PM25,2023-03-02T00:00:00+08:00,60\n");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("regions/994200/air-quality?period=2023-03-01")
                        .body("statistics.PM25.value", equalTo(41))
                        .body("aqi", equalTo(58)));
    }

    @Test
    void a_province_is_the_mean_of_its_cities_however_many_stations_each_has() {
        directory.know(new RegionChanged("995000", "子省", "province", null));
        directory.know(new RegionChanged("995100", "子市", "prefecture", "995000"));
        directory.know(new RegionChanged("995200", "丑市", "prefecture", "995000"));
        var day = LocalDate.of(2023, 3, 1);
        Service.station("P-1", "995100");
        Service.station("P-2", "995200");
        Service.station("P-3", "995200");
        Service.observations(rows("P-1", "PM25", day, 24, "40")
                + rows("P-2", "PM25", day, 24, "60")
                + rows("P-3", "PM25", day, 24, "80"));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("regions/995200/air-quality?period=2023-03-01")
                        .body("statistics.PM25.value", equalTo(70)));
        Service.get("regions/995000/air-quality?period=2023-03")
                .body("cities", contains("995100", "995200"))
                .body("statistics.PM25.value", equalTo(55))
                .body("statistics.PM25.days.observed", equalTo(2))
                .body("valid", equalTo(false));
        Service.target("995000", "PM25_MEAN", "<=", "60", "2023-03-01")
                .body("verdict", equalTo("MET"))
                .body("value", equalTo(55))
                .body("reason", containsString("2个城市的平均值"));
    }

    /** Every hour of 2024 at the same values: each day is like the year. */
    private static String year(Map<String, String> air) {
        return air.entrySet().stream()
                .map(pollutant -> LocalDate.of(2024, 1, 1)
                        .datesUntil(LocalDate.of(2025, 1, 1))
                        .map(day -> rows("Y-1", pollutant.getKey(), day, 24, pollutant.getValue()))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String rows(String station, String pollutant, LocalDate day, int hours, String value) {
        return Stream.iterate(day.atTime(1, 0), (LocalDateTime end) -> end.plusHours(1))
                .limit(hours)
                .map(end -> station + "," + pollutant + "," + end + ":00+08:00," + value + "\n")
                .collect(Collectors.joining());
    }

    private List<JsonNode> told(String target) {
        try (var topic = new Topic("indicator-events")) {
            return topic.all().stream()
                    .filter(event -> target.equals(event.key()))
                    .map(event -> read(event.value()))
                    .toList();
        }
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String verdicts(String target) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "select string_agg(verdict, ',' order by judged_at) from target_verdict where target_id = ?::uuid")) {
            statement.setString(1, target);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
