package org.lantian.indicator.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

/** Single hours of many callers at once: each is answered for itself, stored once and on record under its own name. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StoringTogetherTest {

    private static final String REGION = "998800";
    private static final int CALLERS = 8;
    private static final int HOURS = 40;

    @Inject
    Directory directory;

    @Inject
    DataSource dataSource;

    @Test
    void hours_of_many_callers_atOnce_are_each_answered_stored_and_audited_once() throws Exception {
        directory.know(new RegionChanged(REGION, "众市", "prefecture", "990000"));
        station();
        var own = atOnce(caller -> IntStream.range(0, HOURS)
                .mapToObj(hour -> send("feed-" + caller, row(caller, hour, "34")))
                .toList());
        assertThat(own).allMatch(answer -> answer.getInt("added") == 1);
        assertThat(number("select count(*) from observation where station = 'ST-1'"))
                .isEqualTo(CALLERS * HOURS);

        var same = atOnce(caller -> IntStream.range(0, HOURS)
                .mapToObj(hour -> send("feed-" + caller, row(0, hour, "35")))
                .toList());
        assertThat(same.stream().mapToInt(answer -> answer.getInt("corrected")).sum())
                .isEqualTo(HOURS);
        assertThat(same.stream().mapToInt(answer -> answer.getInt("identical")).sum())
                .isEqualTo((CALLERS - 1) * HOURS);
        assertThat(number("select max(version) from observation where station = 'ST-1'"))
                .isEqualTo(2);
        assertThat(number(
                        "select count(*) from audit_entry where subject = 'Observations' and subject_id like 'feed-_'"))
                .isEqualTo(2 * CALLERS * HOURS);
        assertThat(number("select count(distinct request_id) from audit_entry where subject = 'Observations'"
                        + " and subject_id like 'feed-_'"))
                .isEqualTo(2 * CALLERS * HOURS);
    }

    private interface Work {
        List<JsonPath> of(int caller);
    }

    private static List<JsonPath> atOnce(Work work) throws Exception {
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var running = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> threads.submit(() -> work.of(caller)))
                    .toList();
            List<JsonPath> answers = new java.util.ArrayList<>();
            for (Future<List<JsonPath>> one : running) {
                answers.addAll(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String row(int caller, int hour, String value) {
        return "ST-1,PM25,2015-%02d-%02dT%02d:00:00+08:00,%s\n".formatted(caller + 1, hour / 24 + 1, hour % 24, value);
    }

    private static JsonPath send(String source, String csv) {
        return given().auth()
                .oauth2(Tokens.dataFeed(REGION))
                .contentType("text/csv")
                .queryParam("source", source)
                .body(csv)
                .post("/api/v1/observations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void station() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"name": "众", "regionCode": "998800", "type": "NATIONAL", "longitude": 116.3, "latitude": 39.9}""")
                .put("/api/v1/stations/ST-1")
                .then()
                .statusCode(201);
    }

    private int number(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
