package org.lantian.indicator.statistic;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StatisticTest {

    @Inject
    Directory directory;

    @BeforeEach
    void region() {
        directory.know(new RegionChanged("997100", "辛市", "prefecture", "990000"));
        directory.know(new RegionChanged("997181NDJD", "辛基地", "zone", "997100"));
    }

    @Test
    void published_figures_are_kept_as_they_are_and_replaced_by_later_ones() {
        var list = "[%s, %s]"
                .formatted(
                        figure("997100", "2022-11", "COMPOSITE_INDEX", "4.64"),
                        figure("997181NDJD", "2022-11", "CO_P95", "1.0"));
        take(list).statusCode(200).body("added", equalTo(2));
        take(list).statusCode(200).body("identical", equalTo(2));
        take("[" + figure("997100", "2022-11", "COMPOSITE_INDEX", "4.65") + "]").body("corrected", equalTo(1));
        given().auth()
                .oauth2(Tokens.auditor("997100"))
                .get("/api/v1/statistics?regionCode=997100&period=2022-11")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].value", equalTo(4.65f))
                .body("items[0].source", equalTo("辛市通报"));
    }

    @Test
    void a_list_with_a_wrong_figure_is_refused_as_a_whole() {
        take("[%s, %s, %s]"
                        .formatted(
                                figure("997100", "2021-11", "PM25_MEAN", "30"),
                                figure("640100", "2021-11", "PM25_MEAN", "30"),
                                figure("997100", "last year", "PM25_MEAN", "30")))
                .statusCode(422)
                .body("reasons.field", hasItem("[1].regionCode"))
                .body("reasons.field", hasItem("[2].period"));
        take("[{\"regionCode\": \"997100\"}]").statusCode(422).body("reasons.field", hasItem("[0].source"));
        given().auth()
                .oauth2(Tokens.auditor("997100"))
                .get("/api/v1/statistics?period=2021-11")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void a_published_year_judges_a_target_that_has_no_observations() {
        var target = """
                {"regionCode": "997100", "indicatorCode": "RAIL_FREIGHT_SHARE", "comparator": ">=", "value": 20,
                 "period": "2024", "source": "辛市规划"}""";
        take("[" + figure("997100", "2024", "RAIL_FREIGHT_SHARE", "21.5") + "]").statusCode(200);
        String id = given().auth()
                .oauth2(Tokens.planner("997100"))
                .contentType(ContentType.JSON)
                .body(target)
                .post("/api/v1/targets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        // Verdicts wait while days are being computed, those of other tests included.
        await().untilAsserted(() -> given().auth()
                .oauth2(Tokens.planner("997100"))
                .get("/api/v1/targets/" + id)
                .then()
                .body("verdict", equalTo("MET"))
                .body("reason", containsString("公布数据：辛市通报")));
    }

    private static String figure(String region, String period, String statistic, String value) {
        return """
                {"regionCode": "%s", "period": "%s", "statistic": "%s", "value": %s, "source": "辛市通报"}""".formatted(region, period, statistic, value);
    }

    private static ValidatableResponse take(String list) {
        return given().auth()
                .oauth2(Tokens.dataFeed("997100"))
                .contentType(ContentType.JSON)
                .body(list)
                .post("/api/v1/statistics")
                .then();
    }
}
