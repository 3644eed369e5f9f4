package org.lantian.indicator.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IntakeTest {

    private static final String REGION = "992100";
    private static final String CSV = "text/csv";
    private static final String LINES = "application/x-ndjson";
    private static final String LIST = "application/json";
    private static final String HEADER = "station,pollutant,observedAt,value\n";

    @Inject
    Directory directory;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void station() {
        directory.know(new RegionChanged(REGION, "丙市", "prefecture", "990000"));
        directory.know(new RegionChanged("992200", "丁市", "prefecture", "990000"));
        put("I-1", REGION);
        put("I-2", "992200");
    }

    @Test
    void the_same_hours_come_in_three_forms_and_are_stored_once() {
        send(CSV, HEADER + "I-1,PM25,2015-03-05T01:00:00+08:00,34\nI-1,CO,2015-03-05T01:00:00+08:00,1.2\n")
                .body("added", equalTo(2))
                .body("refused", empty());
        send(LIST, """
                        [{"station": "I-1", "pollutant": "PM25", "observedAt": "2015-03-04T17:00:00Z", "value": 34.0},
                         {"station": "I-1", "pollutant": "O3", "observedAt": "2015-03-05T01:00:00+08:00", "value": 60}]""").body("added", equalTo(1)).body("identical", equalTo(1));
        send(LINES, """
                        {"station": "I-1", "pollutant": "CO", "observedAt": "2015-03-05T01:00:00+08:00", "value": 1.2}

                        {"station": "I-1", "pollutant": "O3", "observedAt": "2015-03-05T01:00:00+08:00", "value": "60"}
                        """).body("added", equalTo(0)).body("identical", equalTo(2)).body("corrected", equalTo(0));
    }

    @Test
    void another_value_is_a_new_version_and_the_former_stays() throws SQLException {
        var hour = "I-1,NO2,2015-04-05T01:00:00+08:00,";
        send(CSV, HEADER + hour + "40\n").body("added", equalTo(1));
        given().auth()
                .oauth2(Tokens.dataFeed(REGION))
                .contentType(CSV)
                .queryParam("source", "省站")
                .queryParam("reason", "校准后重报")
                .body(HEADER + hour + "41\n")
                .post("/api/v1/observations")
                .then()
                .statusCode(200)
                .body("corrected", equalTo(1));

        assertThat(text("select value || ' ' || version || ' ' || source || ' ' || reason from observation"
                        + " where station = 'I-1' and pollutant = 'NO2' and observed_at = '2015-04-05 01:00+08'"))
                .isEqualTo("41 2 省站 校准后重报");
        assertThat(text("select value || ' ' || version || ' ' || source from observation_version"
                        + " where station = 'I-1' and pollutant = 'NO2' and observed_at = '2015-04-05 01:00+08'"))
                .isEqualTo("40 1 data-feed-" + REGION);
    }

    @Test
    void each_bad_row_is_refused_and_the_others_are_stored() {
        send(
                        CSV,
                        HEADER
                                + "I-1,PM10,2015-05-05T01:00:00+08:00,80\n"
                                + "I-1,PM10,2015-05-05T02:00:00,80\n"
                                + "I-2,PM10,2015-05-05T02:00:00+08:00,80\n"
                                + "nobody,PM10,2015-05-05T02:00:00+08:00,80\n"
                                + "I-1,CO,2015-05-05T02:00:00+08:00,100\n"
                                + "I-1,PM10\n"
                                + "I-1,PM10,2015-05-05T03:00:00+08:00,NaN\n"
                                + "I-1,PM10,2015-05-05T04:00:00+08:00,81\n")
                .body("added", equalTo(2))
                .body("refused.row", contains(2, 3, 4, 5, 6, 7))
                .body(
                        "refused.code",
                        contains(
                                "missing_offset",
                                "station_out_of_reach",
                                "unknown_station",
                                "implausible_unit",
                                "malformed_row",
                                "not_a_number"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        send(CSV, "\uFEFF" + HEADER + "I-1,SO2,2015-06-05T01:00:00+08:00,8\n").body("added", equalTo(1));
    }

    @Test
    void columns_may_stand_in_any_order_or_without_a_header() {
        send(CSV, "value,observedAt,station,pollutant\n8,2015-06-06T01:00:00+08:00,I-1,SO2\n")
                .body("added", equalTo(1));
        send(CSV, "I-1,SO2,2015-06-06T02:00:00+08:00,8\n").body("added", equalTo(1));
    }

    @Test
    void text_in_another_encoding_costs_the_rows_that_it_garbles() {
        var body = (HEADER + "I-1,SO2,2015-06-07T01:00:00+08:00,8\n官园,SO2,2015-06-07T01:00:00+08:00,8\n")
                .getBytes(Charset.forName("GB18030"));
        given().auth()
                .oauth2(Tokens.dataFeed(REGION))
                .contentType(CSV)
                .body(body)
                .post("/api/v1/observations")
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("refused.code", contains("not_in_utf8"));
        given().auth()
                .oauth2(Tokens.dataFeed(REGION))
                .contentType("text/csv;charset=GB18030")
                .body(body)
                .post("/api/v1/observations")
                .then()
                .statusCode(200)
                .body("identical", equalTo(1))
                .body("refused.code", contains("unknown_station"));
    }

    @Test
    void a_quotation_mark_left_open_costs_its_row() {
        send(
                        CSV,
                        HEADER
                                + "I-1,SO2,2015-06-08T01:00:00+08:00,8\n\"I-1,SO2,2015-06-08T02:00:00+08:00,8\n"
                                + "\"I-1\",\"SO2\",\"2015-06-08T03:00:00+08:00\",\"8\"")
                .body("added", equalTo(2))
                .body("refused.row", contains(2))
                .body("refused.code", contains("malformed_row"));
    }

    @Test
    void a_flag_alone_is_a_correction_and_what_it_flags_stays_readable() throws SQLException {
        var hour = "I-1,NO2,2015-08-05T01:00:00+08:00,";
        send(CSV, hour + "40\n").body("added", equalTo(1));
        send(CSV, hour + "40,SUSPECTED_TAMPERING\n").body("corrected", equalTo(1));
        send(LINES, """
                        {"station": "I-1", "pollutant": "NO2", "observedAt": "2015-08-05T01:00:00+08:00", "value": 40,
                         "flag": "SUSPECTED_TAMPERING"}""".replace("\n", "")).body("identical", equalTo(1));
        assertThat(text("select value || ' ' || version || ' ' || flag from observation"
                        + " where station = 'I-1' and pollutant = 'NO2' and observed_at = '2015-08-05 01:00+08'"))
                .isEqualTo("40 2 SUSPECTED_TAMPERING");
        send(CSV, "I-1,NO2,2015-08-05T02:00:00+08:00,,MISSING\n").body("added", equalTo(1));
    }

    @Test
    void a_list_that_breaks_off_keeps_what_came_before() {
        send(LIST, """
                        [{"station": "I-1", "pollutant": "PM25", "observedAt": "2015-07-05T01:00:00+08:00", "value": 34},
                         {"station": "I-1", "pollutant": "PM25", "obser""")
                .body("added", equalTo(1))
                .body("refused", hasSize(1))
                .body("refused[0].row", equalTo(2))
                .body("refused[0].code", equalTo("malformed_row"));
        send(LIST, """
                        [{"station": "I-1", "pollutant": "PM25", "observedAt": "2015-07-05T01:00:00+08:00", "value": 34}]
                        [{"station": "I-1", "pollutant": "PM25", "observedAt": "2015-07-05T02:00:00+08:00", "value": 35}]""")
                .body("identical", equalTo(1))
                .body("refused", hasSize(1))
                .body("refused[0].row", equalTo(2))
                .body("refused[0].code", equalTo("malformed_row"));
        send(LINES, "{\"station\": \"I-1\", \"pollu").body("refused[0].code", equalTo("malformed_row"));
    }

    @Test
    void what_is_no_list_of_rows_is_refused_as_a_whole() {
        refused(CSV, "").body("code", equalTo("empty_body"));
        refused(LIST, "{}").body("code", equalTo("not_a_list"));
        refused(LIST, "PK\u0003\u0004").body("code", equalTo("not_a_list"));
        refused(CSV, "station,pollutant,time\n").body("code", equalTo("missing_column"));
        var tooMany = "\n{}".repeat(100_001);
        refused(LINES, tooMany).body("code", equalTo("too_many_rows")).body("detail", containsString("100000"));
    }

    @Test
    void a_large_request_is_stored_and_sending_it_again_changes_nothing() {
        var rows = IntStream.range(0, 20_000)
                .mapToObj(hour ->
                        "I-1,PM10," + LocalDateTime.of(2011, 1, 1, 1, 0).plusHours(hour) + ":00+08:00," + hour % 300)
                .collect(Collectors.joining("\n"));
        send(CSV, HEADER + rows).body("added", equalTo(20_000));
        send(CSV, HEADER + rows).body("identical", equalTo(20_000)).body("corrected", equalTo(0));
    }

    @Test
    void two_requests_with_the_same_hours_at_once_store_them_once() {
        List<String> rows = new ArrayList<>();
        IntStream.range(0, 3_000)
                .forEach(hour -> rows.add(
                        "I-1,PM25," + LocalDateTime.of(2012, 1, 1, 1, 0).plusHours(hour) + ":00+08:00," + hour % 300));
        var body = HEADER + String.join("\n", rows);
        int added = IntStream.range(0, 4)
                .parallel()
                .map(i -> send(CSV, body).extract().path("added"))
                .sum();
        assertThat(added).isEqualTo(3_000);
    }

    @Test
    void only_data_feeds_and_administrators_send_observations() {
        given().contentType(CSV)
                .body(HEADER)
                .post("/api/v1/observations")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.supervisor(REGION))
                .contentType(CSV)
                .body(HEADER)
                .post("/api/v1/observations")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse send(String form, String body) {
        return post(form, body).statusCode(200);
    }

    private static ValidatableResponse refused(String form, String body) {
        return post(form, body).statusCode(422);
    }

    private static ValidatableResponse post(String form, String body) {
        return given().auth()
                .oauth2(Tokens.dataFeed(REGION))
                .contentType(form)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observations")
                .then();
    }

    private static void put(String code, String region) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"name": "%s", "regionCode": "%s", "type": "NATIONAL", "longitude": 116.3, "latitude": 39.9}""".formatted(code, region))
                .put("/api/v1/stations/" + code)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private String text(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
