package org.lantian.indicator.evaluation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.directory.UnitChanged;
import org.lantian.indicator.testing.Locks;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportedTargetTest {

    private static final String REGION = "995400";
    private static final String UNIT = "u-995400-env";

    @Inject
    Directory directory;

    @Inject
    DataSource database;

    @BeforeEach
    void region() {
        directory.know(new RegionChanged(REGION, "卯市", "prefecture", "990000"));
        directory.know(new UnitChanged(UNIT, "卯市生态环境局", "生态环境局", REGION, "CONFIRMED", null));
    }

    @Test
    void a_reported_value_counts_once_another_has_approved_it() {
        var target = register("""
                {"regionCode": "995400", "indicatorCode": "STRAW_UTILISATION_RATE", "comparator": ">=", "value": 90,
                 "period": "2024", "source": "实施方案"}""");
        var report = post(Tokens.officer(UNIT, REGION), "targets/" + target + "/reports", """
                        {"period": "2024", "kind": "STATE", "part": 2, "whole": 3,
                         "evidence": [{"title": "年报", "reference": "统〔2025〕3号"}]}""")
                .statusCode(201)
                .body("value", equalTo(66.67f))
                .body("state", equalTo("SUBMITTED"))
                .extract()
                .<String>path("id");
        Service.get("targets/" + target).body("verdict", equalTo("NO_DATA"));
        post(Tokens.supervisor(REGION), "target-reports/" + report + "/approval", "")
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
        until(target, "MISSED");
        Service.get("targets/" + target).body("reason", containsString("秸秆综合利用率为66.67%，目标不低于90%，相差23.33%"));
        post(Tokens.supervisor(REGION), "target-reports/" + report + "/return", "{\"reason\": \"晚了\"}")
                .statusCode(409);
    }

    @Test
    void an_approval_counts_also_while_the_target_is_being_judged_without_it() throws SQLException {
        var target = register("""
                {"regionCode": "995400", "indicatorCode": "STRAW_UTILISATION_RATE", "comparator": ">=", "value": 90,
                 "period": "2023", "source": "实施方案"}""");
        var report = post(Tokens.officer(UNIT, REGION), "targets/" + target + "/reports", """
                        {"period": "2023", "kind": "STATE", "value": 70,
                         "evidence": [{"title": "年报", "reference": "统〔2024〕3号"}]}""")
                .statusCode(201)
                .extract()
                .<String>path("id");
        try (var judging = database.getConnection()) {
            judging.setAutoCommit(false);
            takeMarked(target, judging);
            var approval =
                    supplyAsync(() -> post(Tokens.supervisor(REGION), "target-reports/" + report + "/approval", "")
                            .extract()
                            .statusCode());
            await().atMost(Duration.ofSeconds(30)).until(() -> approval.isDone() || Locks.waitedFor(database));
            judging.createStatement().executeUpdate("update target set stale = false where id = '" + target + "'");
            judging.commit();
            assertEquals(200, approval.join());
        }
        until(target, "MISSED");
    }

    @Test
    void batches_add_up_to_a_quota() {
        var target = register("""
                {"regionCode": "995400", "indicatorCode": "FUEL_SAMPLING_BATCHES", "comparator": ">=", "value": 850,
                 "period": "2024", "source": "实施方案"}""");
        approved(target, "2024-Q1", 400);
        until(target, "NO_DATA");
        approved(target, "2024-Q2", 460);
        until(target, "MET");
        Service.get("targets/" + target + "/evaluation")
                .body("inputs.value", contains(400, 460))
                .body("verdict.reason", containsString("累计为860批次"))
                .body("trajectory[2].soFar", equalTo(400));
    }

    @Test
    void tonnes_are_what_projects_cut_and_someone_verified() {
        var target = register("""
                {"regionCode": "995400", "indicatorCode": "NOX_REDUCTION", "comparator": ">=", "value": 500,
                 "dueOn": "2025-12-31", "source": "实施方案"}""");
        until(target, "NO_DATA");
        var project = post(Tokens.planner(REGION), "reduction-projects", """
                        {"regionCode": "995400", "name": "水泥窑改造", "enterprise": "水泥厂", "pollutant": "NOX",
                         "plannedTonnes": 520, "plannedOn": "2024-06-30"}""")
                .statusCode(201)
                .extract()
                .<String>path("id");
        until(target, "AT_RISK");
        post(Tokens.planner(REGION), "reduction-projects/" + project + "/completion", """
                        {"actualTonnes": 510, "completedOn": "2024-06-12", "evidence": "验收报告"}""")
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
        post(Tokens.supervisor(REGION), "reduction-projects/" + project + "/verification", "{\"verifiedTonnes\": 511}")
                .statusCode(422);
        post(Tokens.supervisor(REGION), "reduction-projects/" + project + "/verification", "{\"verifiedTonnes\": 500}")
                .statusCode(200);
        until(target, "MET");
        Service.get("targets/" + target).body("reason", containsString("已核实500吨"));
    }

    @Test
    void a_plan_of_three_years_has_three_phases() {
        var last = register("""
                {"regionCode": "995400", "indicatorCode": "PM25_MEAN", "comparator": "<=", "source": "三年作战方案",
                 "phases": [{"year": 2018, "value": 38}, {"year": 2019, "value": 36}, {"year": 2020, "value": 35}]}""");
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body(
                        "[{\"regionCode\": \"995400\", \"period\": \"2019\", \"statistic\": \"PM25_MEAN\", \"value\": 37, \"source\": \"公报\"}]")
                .post("/api/v1/statistics")
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Service.get("targets/" + last + "/evaluation")
                        .body("phases.when", contains("2018", "2019", "2020"))
                        .body("phases.targetValue", contains(38, 36, 35))
                        .body("phases.verdict", contains("NO_DATA", "MISSED", "NO_DATA")));
    }

    /** Holds the target as the one that judges it does: marked, and locked. */
    private static void takeMarked(String target, Connection judging) throws SQLException {
        try (var statement = judging.createStatement()) {
            boolean marked;
            do {
                statement.executeUpdate("update target set stale = true where id = '" + target + "'");
                judging.commit();
                try (var row =
                        statement.executeQuery("select stale from target where id = '" + target + "' for update")) {
                    marked = row.next() && row.getBoolean("stale");
                }
            } while (!marked);
        }
    }

    private void approved(String target, String period, int value) {
        var report = post(Tokens.planner(REGION), "targets/" + target + "/reports", """
                        {"period": "%s", "kind": "AMOUNT", "value": %d,
                         "evidence": [{"title": "抽检台账", "reference": "第1号"}]}""".formatted(period, value))
                .statusCode(201)
                .extract()
                .<String>path("id");
        post(Tokens.supervisor(REGION), "target-reports/" + report + "/approval", "")
                .statusCode(200);
    }

    private static String register(String body) {
        return post(Tokens.administrator(), "targets", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void until(String target, String verdict) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Service.get("targets/" + target).body("verdict", equalTo(verdict)));
    }

    private static ValidatableResponse post(String token, String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/" + path)
                .then();
    }
}
