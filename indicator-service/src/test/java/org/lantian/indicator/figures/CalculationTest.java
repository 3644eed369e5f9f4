package org.lantian.indicator.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.SharedMaterial;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CalculationTest {

    @Test
    void the_edition_is_chosen_by_the_date_of_observation() {
        ask("air-quality-index", """
                        [{"at": "2025-12-20", "averaging": "day", "concentrations": {"PM25": 75}},
                         {"at": "2026-03-01T00:00:00+08:00", "averaging": "day", "concentrations": {"PM25": 75}},
                         {"at": "2026-03-01T00:00:00+08:00", "averaging": "hour", "concentrations": {"PM25": 75, "O3": null}}]""")
                .statusCode(200)
                .body("items.standard", contains("HJ 633-2012", "HJ 633-2026", "HJ 633-2012"))
                .body("items[0].aqi", equalTo(100))
                .body("items[0].iaqi.PM25", equalTo(100))
                .body("items[0].primaryPollutants", contains("PM25"))
                .body("items[0].category", equalTo("GOOD"))
                .body("items[0].publication", equalTo("PUBLISHED"))
                .body("items[1].aqi", equalTo(114));
    }

    @Test
    void what_cannot_be_computed_is_named_by_its_place() {
        ask("air-quality-index", "[{\"at\": \"some day\", \"averaging\": \"day\", \"concentrations\": {\"PM25\": 1}}]")
                .statusCode(422)
                .body("reasons[0].field", equalTo("[0].at"));
        ask(
                        "air-quality-index",
                        "[{\"at\": \"2025-12-20\", \"averaging\": \"day\", \"concentrations\": {\"PM25\": -1}}]")
                .statusCode(422)
                .body("reasons.field", contains("[0].concentrations[PM25]"));
        ask(
                        "air-quality-index",
                        "[{\"at\": \"2025-12-20\", \"averaging\": \"day\", \"concentrations\": {\"dust\": 1}}]")
                .statusCode(422)
                .body("reasons.field", contains("[0].concentrations[dust]"));
        ask("composite-index", "[{\"period\": \"2022-13\", \"statistics\": {\"PM10\": 89}}]")
                .statusCode(422)
                .body("reasons[0].field", equalTo("[0].period"));
        given().contentType(ContentType.JSON)
                .body("[]")
                .post("/api/v1/composite-index")
                .then()
                .statusCode(401);
    }

    @Test
    void every_published_station_hour_is_reproduced_and_so_is_what_2026_would_publish() throws IOException {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(SharedMaterial.path("domain/data/cnemc-realtime-2017-07-07T16.csv"))) {
            var hours = rows.stream().toList();
            var then = ask("air-quality-index", questions(hours, "null"))
                    .statusCode(200)
                    .extract();
            assertThat(then.<List<Integer>>path("items.aqi"))
                    .containsExactlyElementsOf(hours.stream()
                            .map(row -> Integer.valueOf(row.getField("published_aqi")))
                            .toList());
            assertThat(then.<List<String>>path("items.categoryLabel"))
                    .containsExactlyElementsOf(hours.stream()
                            .map(row -> row.getField("published_category"))
                            .toList());
            var now = ask("air-quality-index", questions(hours, "\"CN-2026-transition\""))
                    .statusCode(200)
                    .extract()
                    .<List<Integer>>path("items.publishedAqi");
            assertThat(now.stream().map(aqi -> aqi == null ? "NA" : aqi.toString()))
                    .containsExactlyElementsOf(hours.stream()
                            .map(row -> row.getField("publish_value_2026_rule_5_3_1"))
                            .toList());
        }
    }

    private static String questions(List<NamedCsvRecord> hours, String ruleSet) {
        return hours.stream()
                .map(row -> """
                        {"at": "%s+08:00", "averaging": "hour", "ruleSet": %s, "concentrations": {"PM25": %s, "PM10": %s, "SO2": %s, "NO2": %s, "CO": %s, "O3": %s}}""".formatted(
                                row.getField("time"),
                                ruleSet,
                                value(row, "pm25_1h"),
                                value(row, "pm10_1h"),
                                value(row, "so2_1h"),
                                value(row, "no2_1h"),
                                value(row, "co_1h_mg"),
                                value(row, "o3_1h")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String value(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? "null" : row.getField(column);
    }

    @Test
    void a_question_may_bring_the_other_averaging_what_is_not_expected_and_ask_why() {
        ask("air-quality-index?explain=true", """
                        [{"at": "2017-07-07T16:00:00+08:00", "averaging": "hour", "concentrations": {"SO2": 900},
                          "otherConcentrations": {"SO2": 475}},
                         {"at": "2026-05-01", "averaging": "day", "notExpected": ["CO"],
                          "concentrations": {"SO2": 5, "NO2": 20, "O3": 90, "PM10": 60.5, "PM25": 60.5}}]""")
                .statusCode(200)
                .body("items[0].aqi", equalTo(150))
                .body("items[0].steps.find { it.figure == 'AQI' }.result", equalTo("150"))
                .body("items[1].aqi", equalTo(100))
                .body("items[1].publishedAqi", equalTo(100))
                .body("items[1].missing", contains("CO"))
                .body("items[1].concentrations.PM25", equalTo(60));
    }

    @Test
    void a_composite_index_needs_all_six() {
        ask("composite-index", "[{\"period\": \"2022-11\", \"statistics\": {\"PM10\": 89}}]")
                .statusCode(200)
                .body("items[0].indices.PM10", equalTo(1.27f))
                .body("items[0].compositeIndex", nullValue());
    }

    @Test
    void published_composite_indices_are_reproduced() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(SharedMaterial.path("domain/composite-examples.csv"))) {
            var examples = rows.stream().toList();
            var questions = examples.stream()
                    .map(row -> """
                            {"period": "%s", "statistics": {"PM10": %s, "PM25": %s, "SO2": %s, "NO2": %s, "CO": %s, "O3": %s}}""".formatted(
                                    row.getField("period"),
                                    row.getField("pm10_mean"),
                                    row.getField("pm25_mean"),
                                    row.getField("so2_mean"),
                                    row.getField("no2_mean"),
                                    row.getField("co_p95_mg"),
                                    row.getField("o3_mda8_p90")))
                    .collect(Collectors.joining(",", "[", "]"));
            List<Float> answers =
                    ask("composite-index", questions).statusCode(200).extract().path("items.compositeIndex");
            assertThat(answers.stream().map(answer -> new BigDecimal(answer.toString())))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(examples.stream()
                            .map(row -> new BigDecimal(row.getField("published_I_sum")))
                            .toList());
        }
    }

    private static ValidatableResponse ask(String what, String questions) {
        return given().auth()
                .oauth2(Tokens.officer("u-1", "640300"))
                .contentType(ContentType.JSON)
                .body(questions)
                .post("/api/v1/" + what)
                .then();
    }
}
