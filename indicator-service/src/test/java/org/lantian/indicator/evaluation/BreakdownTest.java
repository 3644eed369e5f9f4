package org.lantian.indicator.evaluation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.testing.Locks;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

/** What is published of three cities decides, so that no hours are needed. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BreakdownTest {

    @Inject
    Directory directory;

    @Inject
    DataSource database;

    @BeforeEach
    void regions() {
        directory.know(new RegionChanged("960000", "辰省", "province", null));
        directory.know(new RegionChanged("960100", "辰一市", "prefecture", "960000"));
        directory.know(new RegionChanged("960200", "辰二市", "prefecture", "960000"));
        directory.know(new RegionChanged("960300", "辰三市", "prefecture", "960000"));
    }

    @Test
    void parts_satisfy_the_whole_or_are_refused_and_fill_what_was_left_to_the_upper_level() {
        var whole = target("960000", "35", "", "2023");
        var left = target("960100", null, "\"quote\": \"PM2.5浓度完成省下达的目标\",", "2023");
        Service.get("targets/" + left).body("leftToSuperior", equalTo(true)).body("reason", containsString("由上级下达"));
        breakdown(whole, null, 36, 35, 35).statusCode(422).body("reasons.message", hasItem(containsString("不满足整体目标")));
        put(whole, null, "{\"parts\": [{\"regionCode\": \"960100\", \"value\": 30}]}")
                .statusCode(422)
                .body("reasons.message", hasItem(containsString("辰二市")));
        var tag = breakdown(whole, null, 36, 35, 34)
                .statusCode(200)
                .body("together", equalTo(35))
                .body("satisfied", equalTo(true))
                .body("parts.regionCode", contains("960100", "960200", "960300"))
                .body("parts[0].targetId", equalTo(left))
                .extract()
                .header("ETag");
        breakdown(whole, null, 35, 35, 35).statusCode(428);
        breakdown(whole, tag, 35, 35, 35).statusCode(200);
        publish("960100", "2023", "38");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Service.get("targets/" + left)
                        .body("verdict", equalTo("MISSED"))
                        .body("targetValue", equalTo(35))
                        .body("parentId", equalTo(whole)));
    }

    @Test
    void a_planner_waits_for_a_part_that_is_just_being_judged_and_is_not_refused() throws SQLException {
        var whole = target("960000", "45", "", "2024");
        var tag = breakdown(whole, null, 44, 45, 45).statusCode(200).extract().header("ETag");
        try (var judging = database.getConnection()) {
            judging.setAutoCommit(false);
            judging.createStatement()
                    .executeUpdate("update target set version = version + 1 where parent_id = '" + whole + "'");
            var changing = supplyAsync(
                    () -> breakdown(whole, tag, 43, 45, 45).extract().statusCode());
            await().atMost(Duration.ofSeconds(30)).until(() -> changing.isDone() || Locks.waitedFor(database));
            assertFalse(changing.isDone());
            judging.commit();
            assertEquals(200, changing.join());
        }
    }

    @Test
    void regions_are_ranked_by_figure_change_and_distance_and_named_where_data_lack() {
        publish("960100", "2021", "40");
        publish("960200", "2021", "30");
        publish("960100", "2022", "36");
        publish("960200", "2022", "33");
        Service.get("regions/960000/ranking?period=2022&indicator=PM25_MEAN")
                .body("places.regionName", contains("辰二市", "辰一市"))
                .body("places[0].change", equalTo(10.0f))
                .body("places[0].placesGained", equalTo(0))
                .body("insufficient.regionName", contains("辰三市"));
        Service.get("regions/960000/ranking?period=2022&indicator=PM25_MEAN&by=CHANGE")
                .body("places.regionName", contains("辰一市", "辰二市"))
                .body("places.change", contains(-10.0f, 10.0f));
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body(
                        "{\"regionCode\": \"960100\", \"indicatorCode\": \"PM25_MEAN\", \"comparator\": \"<=\", \"value\": 30, \"period\": \"2022\", \"source\": \"方案\"}")
                .post("/api/v1/targets")
                .then()
                .statusCode(201);
        Service.get("regions/960000/ranking?period=2022&indicator=PM25_MEAN&by=DISTANCE")
                .body("places.regionName", contains("辰一市"))
                .body("places[0].distance", equalTo(20.0f))
                .body("withoutTarget.regionName", contains("辰二市"));
        given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/regions/960000/ranking?period=2022&indicator=PM25&by=FIRST")
                .then()
                .statusCode(422);
    }

    private static String target(String region, @Nullable String value, String more, String year) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"regionCode": "%s", "indicatorCode": "PM25_MEAN", "comparator": "<=", "value": %s, %s "period": "%s",
                         "source": "辰省方案"}""".formatted(region, value, more, year))
                .post("/api/v1/targets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse breakdown(String whole, @Nullable String tag, int... values) {
        return put(whole, tag, """
                {"parts": [{"regionCode": "960100", "value": %d}, {"regionCode": "960200", "value": %d},
                           {"regionCode": "960300", "value": %d}]}""".formatted(values[0], values[1], values[2]));
    }

    private static ValidatableResponse put(String whole, @Nullable String tag, String body) {
        var request = given().auth()
                .oauth2(Tokens.planner("960000"))
                .contentType("application/json")
                .body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/api/v1/targets/" + whole + "/breakdown")
                .then();
    }

    private static void publish(String region, String year, String value) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body(
                        "[{\"regionCode\": \"%s\", \"period\": \"%s\", \"statistic\": \"PM25_MEAN\", \"value\": %s, \"source\": \"公报\"}]"
                                .formatted(region, year, value))
                .post("/api/v1/statistics")
                .then()
                .statusCode(200);
    }
}
