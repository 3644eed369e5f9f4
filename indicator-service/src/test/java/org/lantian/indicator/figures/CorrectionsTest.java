package org.lantian.indicator.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.Hours;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.observation.storage.ChangedDays;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

/** Random late and corrected hours: their days follow, nothing else does, and from scratch all is the same. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectionsTest {

    private static final String CITY = "994500";
    private static final String OTHER_CITY = "994600";
    private static final List<String> STATIONS = List.of("C-1", "C-2", "C-3");
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 45;

    private final Random random = new Random(20_220_101);
    private final Map<String, String> hours = new HashMap<>();

    @Inject
    Directory directory;

    @Inject
    DataSource dataSource;

    @Inject
    Standards standards;

    @Inject
    ChangedDays changedDays;

    @Test
    void a_correction_moves_its_day_and_month_and_nothing_else_and_from_scratch_all_is_the_same() throws SQLException {
        directory.know(new RegionChanged(CITY, "庚市", "prefecture", "990000"));
        directory.know(new RegionChanged(OTHER_CITY, "辛市", "prefecture", "990000"));
        Service.station("C-1", CITY);
        Service.station("C-2", CITY);
        Service.station("C-3", OTHER_CITY);
        Service.observations(someHours());
        settle();

        for (int round = 0; round < 5; round++) {
            var before = stored();
            var figuresBefore = figures();
            var touched = new HashSet<String>();
            Service.observations(corrections(touched));
            settle();

            var after = stored();
            after.forEach((day, row) -> assertThat(row.equals(before.get(day)))
                    .as(day + " of " + touched)
                    .isEqualTo(!touched.contains(day)));
            assertNothingElseMoved(figuresBefore, figures(), touched);
            after.forEach(this::assertSameAsFromHours);
        }

        var incremental = stored();
        var figures = figures();
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("{\"regionCode\": \"" + CITY + "\", \"period\": \"2022\"}")
                .post("/api/v1/recomputations")
                .then()
                .statusCode(202);
        settle();
        assertThat(stored()).isEqualTo(incremental);
        assertThat(figures()).isEqualTo(figures);
    }

    /** A month without a touched day of its city has the very figures it had, and so has each day. */
    private void assertNothingElseMoved(Map<String, String> before, Map<String, String> after, Set<String> touched) {
        after.forEach((asked, answer) -> {
            var city = asked.substring(0, 6);
            var period = asked.substring(7);
            boolean concerned = touched.stream()
                    .anyMatch(day -> (day.startsWith("C-3") ? OTHER_CITY : CITY).equals(city)
                            && day.substring(4).startsWith(period));
            assertThat(answer.equals(before.get(asked))).as(asked).isEqualTo(!concerned);
        });
    }

    private void assertSameAsFromHours(String stationDay, String row) {
        var station = stationDay.substring(0, 3);
        var day = LocalDate.parse(stationDay.substring(4));
        Map<Pollutant, Map<LocalDateTime, BigDecimal>> series = new HashMap<>();
        for (var pollutant : Pollutant.values()) {
            for (int hour = 1; hour <= 24; hour++) {
                var value = hours.get(key(station, pollutant, day.atStartOfDay().plusHours(hour)));
                if (value != null && !value.contains(",")) {
                    series.computeIfAbsent(pollutant, any -> new HashMap<>())
                            .put(day.atStartOfDay().plusHours(hour), new BigDecimal(value));
                }
            }
        }
        Map<Pollutant, Hours> byPollutant = new HashMap<>();
        series.forEach((pollutant, values) -> byPollutant.put(pollutant, Hours.of(values)));
        DailyFigures.of(standards, day, byPollutant).values().forEach((pollutant, value) -> {
            if (value.value() != null) {
                assertThat(row).contains("\"value\": \"" + value.value() + "\"");
            }
        });
    }

    private String someHours() {
        var csv = new StringBuilder();
        for (var station : STATIONS) {
            for (var pollutant : Pollutant.values()) {
                for (int hour = 1; hour <= DAYS * 24; hour++) {
                    if (random.nextInt(12) > 0) {
                        csv.append(row(station, pollutant, FIRST.atStartOfDay().plusHours(hour), value(pollutant)));
                    }
                }
            }
        }
        return csv.toString();
    }

    private String corrections(Set<String> touched) {
        var csv = new StringBuilder();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            var station = STATIONS.get(random.nextInt(STATIONS.size()));
            var pollutant = Pollutant.values()[random.nextInt(6)];
            var end = FIRST.atStartOfDay().plusHours(1 + random.nextInt(DAYS * 24));
            var key = key(station, pollutant, end);
            if (!keys.add(key)) {
                continue;
            }
            var before = hours.get(key);
            var now = before != null && random.nextInt(4) == 0 ? before.split(",", 2)[0] + ",STUCK" : value(pollutant);
            if (!now.equals(before)) {
                csv.append(row(station, pollutant, end, now));
                touched.add(station + " " + ShanghaiTime.dayOf(end));
            }
        }
        return csv.toString();
    }

    private String value(Pollutant pollutant) {
        return pollutant == Pollutant.CO
                ? random.nextInt(3) + "." + (1 + random.nextInt(9))
                : String.valueOf(1 + random.nextInt(250));
    }

    private String row(String station, Pollutant pollutant, LocalDateTime end, String value) {
        hours.put(key(station, pollutant, end), value);
        return station + "," + pollutant + "," + end + ":00+08:00," + value + "\n";
    }

    private static String key(String station, Pollutant pollutant, LocalDateTime end) {
        return station + " " + pollutant + " " + end;
    }

    private void settle() {
        await().atMost(Duration.ofSeconds(40)).until(() -> !changedDays.any());
    }

    /** By station and day: what is stored, the versions included. */
    private Map<String, String> stored() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select station || ' ' || day, inputs_version || ' ' || \"values\" || coalesce(ozone_hour, '')"
                                + " from station_day where station in ('C-1', 'C-2', 'C-3')")) {
            while (result.next()) {
                rows.put(result.getString(1), result.getString(2));
            }
        }
        return rows;
    }

    private static Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>();
        for (var city : List.of(CITY, OTHER_CITY)) {
            var periods = new HashSet<>(List.of("2022", "2022-01", "2022-02"));
            FIRST.datesUntil(FIRST.plusDays(DAYS))
                    .filter(day -> day.getDayOfMonth() % 4 == 0)
                    .forEach(day -> periods.add(day.toString()));
            periods.forEach(period -> figures.put(
                    city + " " + period,
                    given().auth()
                            .oauth2(Tokens.administrator())
                            .get("/api/v1/regions/" + city + "/air-quality?period=" + period)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString()));
        }
        return figures;
    }
}
