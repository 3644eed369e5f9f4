package org.lantian.indicator.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PublicViewTest {

    private static final String CITY = "998100";

    @Inject
    Directory directory;

    @BeforeEach
    void a_city_with_a_station_and_a_day_of_hours() {
        directory.know(new RegionChanged("998000", "壬省", "province", "000000"));
        directory.know(new RegionChanged(CITY, "壬市", "prefecture", "998000"));
        directory.know(new RegionChanged("998200", "癸市", "prefecture", "998000"));
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body(
                        "{\"name\": \"内部站名\", \"regionCode\": \"%s\", \"type\": \"NATIONAL\", \"longitude\": 106, \"latitude\": 38}"
                                .formatted(CITY))
                .put("/api/v1/stations/PUB-1");
        var csv = new StringBuilder("station,pollutant,observedAt,value\n");
        for (int hour = 1; hour < 24; hour++) {
            for (var value : Map.of("SO2", "8", "NO2", "30", "CO", "0.8", "O3", "90", "PM10", "70", "PM25", "30")
                    .entrySet()) {
                csv.append(
                        "PUB-1,%s,2016-03-05T%02d:00:00+08:00,%s%n".formatted(value.getKey(), hour, value.getValue()));
            }
        }
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(csv.toString())
                .post("/api/v1/observations")
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> "PUBLISHED".equals(publication()));
    }

    private static String publication() {
        return given().auth()
                .oauth2(Tokens.administrator())
                .get("/api/v1/regions/" + CITY + "/air-quality?period=2016-03-05")
                .path("publication");
    }

    @Test
    void everybody_reads_a_regions_air_and_caches_may_keep_it_for_a_minute() {
        Map<String, Object> air = given().get("/api/v1/public/regions/" + CITY + "/air-quality?period=2016-03-05")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60"))
                .body("aqi", greaterThan(0))
                .extract()
                .jsonPath()
                .getMap("");
        assertThat(List.of(
                        "regionCode",
                        "regionName",
                        "period",
                        "standard",
                        "valid",
                        "statistics",
                        "aqi",
                        "category",
                        "primaryPollutants",
                        "goodDayRatio",
                        "compositeIndex"))
                .as("the public is told this and no more")
                .containsAll(air.keySet());
        assertThat(air.toString()).doesNotContain("PUB-1").doesNotContain("内部站名");
    }

    @Test
    void regions_with_too_little_data_are_named_and_not_ranked() {
        given().get("/api/v1/public/regions/998000/ranking?period=2016-03")
                .then()
                .statusCode(200)
                .body("places", empty())
                .body("insufficient", containsInAnyOrder("壬市", "癸市"));
    }

    @Test
    void what_cannot_be_answered_is_refused_with_its_field() {
        given().get("/api/v1/public/regions/998000/ranking?period=2016-03-05")
                .then()
                .statusCode(422)
                .body("reasons.field", contains("period"));
        given().get("/api/v1/public/regions/119999/air-quality?period=2016")
                .then()
                .statusCode(404);
        given().get("/api/v1/public/regions/" + CITY + "/air-quality?period=soon")
                .then()
                .statusCode(422);
    }

    @Test
    void the_public_view_answers_in_words_of_its_own() {
        ArchRuleDefinition.noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..disclosure")
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(org.lantian.indicator.figures.AirQualityView.class)
                .check(new ClassFileImporter().importPackages("org.lantian.indicator.disclosure"));
    }
}
