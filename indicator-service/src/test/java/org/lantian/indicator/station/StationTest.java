package org.lantian.indicator.station;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StationTest {

    @Inject
    Directory directory;

    @BeforeEach
    void regions() {
        directory.know(new RegionChanged("991100", "甲市", "prefecture", "990000"));
        directory.know(new RegionChanged("991200", "乙市", "prefecture", "990000"));
    }

    @Test
    void a_put_creates_and_saying_the_same_again_changes_nothing() {
        put("S-1", "991100", "一号", null)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("typeLabel", equalTo("国控"));
        put("S-1", "991100", "一号", null).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void a_replacement_needs_the_version_that_was_read() {
        put("S-2", "991100", "二号", null).then().statusCode(201);
        put("S-2", "991100", "二号站", null).then().statusCode(428).body("code", equalTo("version_required"));
        put("S-2", "991100", "二号站", "\"7\"").then().statusCode(412).body("code", equalTo("stale_version"));
        put("S-2", "991100", "二号站", "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void a_station_in_an_unknown_region_is_refused_naming_the_field() {
        put("S-3", "978899", "三号", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_region"))
                .body("reasons[0].field", equalTo("regionCode"));
    }

    @Test
    void a_wrong_field_is_named() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body(
                        "{\"name\": \"\", \"regionCode\": \"991100\", \"type\": \"NATIONAL\", \"longitude\": 200, \"latitude\": 1}")
                .put("/api/v1/stations/S-4")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("name"))
                .body("violations.field", hasItem("longitude"));
    }

    @Test
    void only_planners_of_the_region_and_administrators_change_stations() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .put("/api/v1/stations/S-5")
                .then()
                .statusCode(401);
        put(Tokens.auditor("991100"), "S-5", "991100", "五号", null).then().statusCode(403);
        put(Tokens.planner("991200"), "S-5", "991100", "五号", null).then().statusCode(403);
        put(Tokens.planner("991100"), "S-5", "991100", "五号", null).then().statusCode(201);
    }

    @Test
    void a_caller_sees_the_stations_of_its_region_only() {
        put("S-6", "991100", "六号", null);
        put("S-7", "991200", "七号", null);
        given().auth()
                .oauth2(Tokens.auditor("991100"))
                .get("/api/v1/stations?size=500")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("S-6"))
                .body("items.code", not(hasItem("S-7")));
        given().auth()
                .oauth2(Tokens.auditor("991100"))
                .get("/api/v1/stations/S-7")
                .then()
                .statusCode(404);
    }

    private static Response put(String code, String region, String name, @Nullable String ifMatch) {
        return put(Tokens.administrator(), code, region, name, ifMatch);
    }

    private static Response put(String token, String code, String region, String name, @Nullable String ifMatch) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body("""
                        {"name": "%s", "regionCode": "%s", "type": "NATIONAL", "longitude": 116.3, "latitude": 39.9}""".formatted(name, region));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/v1/stations/" + code);
    }
}
