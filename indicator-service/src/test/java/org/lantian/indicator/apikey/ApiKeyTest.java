package org.lantian.indicator.apikey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ApiKeyTest {

    private static final String ADMINISTRATOR = Tokens.administrator();

    @Inject
    Directory directory;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void regions() {
        directory.know(new RegionChanged("991700", "庚市", "prefecture", "990000"));
        directory.know(new RegionChanged("991800", "辛市", "prefecture", "990000"));
    }

    @Test
    void a_feed_sends_with_its_key_what_the_key_is_for_and_where() {
        String key = made("OBSERVATIONS", "991700").extract().path("key");
        with(key, "/observations", OBSERVATION).statusCode(200).body("refused[0].code", equalTo("unknown_station"));
        with(key, "/statistics", statistic("991700")).statusCode(403).body("code", equalTo("not_allowed"));
        with(key, "/targets", "{}").statusCode(403);
        with(key, "/api-keys", "{}").statusCode(403);
        given().header("X-API-Key", key).get("/api/v1/stations").then().statusCode(200);

        String other = made("STATISTICS", "991700").extract().path("key");
        with(other, "/statistics", statistic("991700")).statusCode(200);
        with(other, "/statistics", statistic("991800"))
                .statusCode(422)
                .body("reasons[0].message", containsString("outside your reach"));
    }

    @Test
    void a_key_is_shown_once_and_stored_hashed() throws SQLException {
        var made = made("OBSERVATIONS", "991700");
        String id = made.extract().path("id");
        String key = made.extract().path("key");
        administrator("/api-keys/" + id).body("key", nullValue()).body("state", equalTo("VALID"));
        given().auth()
                .oauth2(ADMINISTRATOR)
                .get("/api/v1/api-keys?size=500")
                .then()
                .body(not(containsString(key.substring(21))));
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select a::text || coalesce((select string_agg("
                                        + "coalesce(before, '') || coalesce(after, ''), '') from audit_entry), '') from api_key a")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(key.substring(21));
            }
        }
    }

    @Test
    void what_is_no_key_opens_nothing() {
        String key = made("OBSERVATIONS", "991700").extract().path("key");
        for (var wrong : new String[] {
            "", "ltk_", key + "x", key.substring(0, key.length() - 1) + "!", "ltk_0000000000000000_" + key.substring(21)
        }) {
            with(wrong, "/observations", OBSERVATION).statusCode(401).body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void a_revoked_key_opens_nothing_from_the_next_request_on() {
        var made = made("OBSERVATIONS", "991700");
        String key = made.extract().path("key");
        String path = "/api/v1/api-keys/" + made.extract().path("id");
        given().auth().oauth2(ADMINISTRATOR).delete(path).then().statusCode(428);
        given().auth()
                .oauth2(ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revokedBy", equalTo("administrator-000000"));
        with(key, "/observations", OBSERVATION).statusCode(401);
    }

    @Test
    void an_expired_key_opens_nothing() throws SQLException {
        var made = made("OBSERVATIONS", "991700");
        try (var connection = dataSource.getConnection();
                var end = connection.prepareStatement("update api_key set expires_at = now() where id = ?")) {
            end.setString(1, made.extract().path("id"));
            end.executeUpdate();
        }
        with(made.extract().path("key"), "/observations", OBSERVATION).statusCode(401);
        administrator("/api-keys/" + made.extract().path("id")).body("state", equalTo("EXPIRED"));
    }

    @Test
    void a_key_ends_within_two_years_and_belongs_to_a_region_that_is_known() {
        make("OBSERVATIONS", "991700", OffsetDateTime.now().minusDays(1))
                .statusCode(422)
                .body("reasons[0].field", equalTo("expiresAt"));
        make("OBSERVATIONS", "991700", OffsetDateTime.now().plusYears(3)).statusCode(422);
        make("OBSERVATIONS", "119900", OffsetDateTime.now().plusDays(1))
                .statusCode(422)
                .body("reasons[0].field", equalTo("regionCode"));
    }

    private static final String OBSERVATION = """
            [{"station": "nowhere", "pollutant": "PM25", "observedAt": "2016-03-05T01:00:00+08:00", "value": 34}]""";

    private static String statistic(String region) {
        return """
                [{"regionCode": "%s", "period": "2022", "statistic": "PM25_MEAN", "value": 30, "source": "年报"}]""".formatted(region);
    }

    private static ValidatableResponse made(String scope, String region) {
        return make(scope, region, OffsetDateTime.now().plusDays(30)).statusCode(201);
    }

    private static ValidatableResponse make(String scope, String region, OffsetDateTime expiresAt) {
        return given().auth()
                .oauth2(ADMINISTRATOR)
                .contentType("application/json")
                .body("""
                        {"name": "数据平台", "scopes": ["%s"], "regionCode": "%s", "expiresAt": "%s"}""".formatted(scope, region, expiresAt))
                .post("/api/v1/api-keys")
                .then();
    }

    private static ValidatableResponse with(String key, String path, String body) {
        return given().header("X-API-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    private static ValidatableResponse administrator(String path) {
        return given().auth().oauth2(ADMINISTRATOR).get("/api/v1" + path).then().statusCode(200);
    }
}
