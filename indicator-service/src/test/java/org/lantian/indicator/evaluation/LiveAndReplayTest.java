package org.lantian.indicator.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.statistics.BeijingStations;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.evaluation.LiveAndReplayTest.Walking;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;

/**
 * Real hours of three stations through the whole service: in one city they come in as their time comes, in another all are stored
 * before the same days are gone through. Both tell the same. {@code -Dlantian.replay.days=1450} goes through four years.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(Walking.class)
class LiveAndReplayTest {

    private static final String LIVE = "998500";
    private static final String REPLAYED = "998600";
    private static final List<String> STATIONS = List.of("Guanyuan", "Changping", "Aotizhongxin");
    private static final int DAYS = Integer.getInteger("lantian.replay.days", 75);
    private static final LocalDateTime START =
            DAYS > 365 ? LocalDateTime.of(2013, 3, 2, 3, 0) : LocalDateTime.of(2014, 1, 15, 3, 0);
    private static final LocalDateTime FIRST = LocalDateTime.of(START.getYear(), DAYS > 365 ? 3 : 1, 1, 1, 0);
    /** More than one request may bring. */
    private static final int HALF_YEAR = 24 * 180;

    /** The service under a clock that the test sets. */
    public static class Walking implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(WalkingClock.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lantian.figures.every", "100ms");
        }
    }

    private final Map<String, Map<Pollutant, Map<LocalDateTime, BigDecimal>>> hours = new HashMap<>();

    @Inject
    WalkingClock clock;

    @Inject
    Directory directory;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @Test
    void a_replay_tells_what_the_live_run_told() throws IOException, SQLException {
        for (var station : STATIONS) {
            hours.put(station, BeijingStations.read(station));
        }
        nobodyElseIsJudged();
        var end = START.plusDays(DAYS);
        clock.set(end.plusDays(1));
        city(LIVE);
        city(REPLAYED);
        for (var from = FIRST; from.isBefore(end); from = from.plusHours(HALF_YEAR)) {
            send(REPLAYED, from, from.plusHours(HALF_YEAR - 1).isBefore(end) ? from.plusHours(HALF_YEAR - 1) : end);
        }
        settle();

        clock.set(START);
        send(LIVE, FIRST, START.minusHours(12));
        var live = targets(LIVE);
        var replayed = targets(REPLAYED);
        for (var now = START; now.isBefore(end); now = now.plusHours(12)) {
            clock.set(now);
            send(LIVE, now.minusHours(11), now);
            settle();
        }

        var told = told();
        for (int i = 0; i < live.size(); i++) {
            assertThat(told.getOrDefault(live.get(i), List.of()))
                    .isEqualTo(told.getOrDefault(replayed.get(i), List.of()))
                    .isNotEmpty();
        }
        assertThat(told.values().stream().flatMap(List::stream))
                .anyMatch(event -> event.contains("OFF_TARGET"))
                .anyMatch(event -> event.contains("MISSED") || event.contains("MET"));
    }

    /** Targets of other tests would be judged on each of these days. */
    private void nobodyElseIsJudged() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update target set withdrawn_reason = 'of another test' where withdrawn_reason is null");
        }
    }

    private void city(String region) {
        directory.know(new RegionChanged(region, "某市", "prefecture", "990000"));
        STATIONS.forEach(station -> Service.station(station + "-" + region, region));
    }

    private static List<String> targets(String region) {
        var periods = DAYS > 365
                ? List.of("2013-12", "2014", "2014-06", "2015", "2016")
                : List.of("2014", "2014-02", "2014-03");
        return periods.stream()
                .flatMap(period -> Stream.of(
                        Service.target(region, "PM25_MEAN", "<=", "85", period)
                                .extract()
                                .<String>path("id"),
                        Service.target(region, "GOOD_DAY_RATIO", ">=", "55", period)
                                .extract()
                                .<String>path("id")))
                .toList();
    }

    /** The hours that end between these, both included. */
    private void send(String region, LocalDateTime first, LocalDateTime last) {
        var csv = new StringBuilder();
        hours.forEach((station, series) -> series.forEach((pollutant, values) -> {
            for (var end = first; !end.isAfter(last); end = end.plusHours(1)) {
                var value = values.get(end);
                if (value != null) {
                    csv.append("%s-%s,%s,%s:00+08:00,%s\n".formatted(station, region, pollutant, end, value));
                }
            }
        }));
        if (!csv.isEmpty()) {
            Service.observations(csv.toString()).body("refused", empty());
        }
    }

    /** Until no figure has to follow and every target was judged as of this day. */
    private void settle() {
        var day = clock.instant()
                .minus(Duration.ofHours(12))
                .atZone(ShanghaiTime.ZONE)
                .toLocalDate();
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    try (var connection = dataSource.getConnection();
                            var open = connection.prepareStatement("""
                            select (select count(*) from changed_day) + (select count(*) from target
                                where withdrawn_reason is null and (stale or judged_on is distinct from ?))""")) {
                        open.setObject(1, day);
                        try (var result = open.executeQuery()) {
                            return result.next() && result.getInt(1) == 0;
                        }
                    }
                });
    }

    /** By target, in their order: day, event, verdict, value, period and reason of each. */
    private Map<String, List<String>> told() {
        Map<String, List<String>> told = new HashMap<>();
        try (var topic = new Topic("indicator-events")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> unpublished() == 0);
            topic.all()
                    .forEach(event -> told.computeIfAbsent(event.key(), key -> new ArrayList<>())
                            .add(words(String.valueOf(Topic.attribute(event, "ce_type")), event.value())));
        }
        return told;
    }

    private String words(String type, String value) {
        try {
            JsonNode event = json.readTree(value);
            var at = OffsetDateTime.parse(event.path("at").asText("1970-01-01T00:00:00Z"));
            return String.join(
                    " ",
                    at.atZoneSameInstant(ShanghaiTime.ZONE).toLocalDate().toString(),
                    type,
                    event.path("verdict").asText(),
                    event.path("value").asText(),
                    event.path("period").asText(),
                    event.path("reason").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(Objects.requireNonNull(e.getMessage()), e);
        }
    }

    private int unpublished() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from outbox where published_at is null")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
